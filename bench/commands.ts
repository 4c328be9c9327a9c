import type { Command } from 'commander';
import { extractCommand } from './extract/command.js';
import { identityCommand } from './identity/command.js';
import { sciercCommand } from './scierc/command.js';
import { storeCommand } from './store/command.js';

/** What `npm run bench` can measure: one command for each folder here. */
export const benchCommands = (): readonly Command[] => [
  extractCommand(),
  identityCommand(),
  sciercCommand(),
  storeCommand(),
];
