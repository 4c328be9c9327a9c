import { Command } from 'commander';
import { extractCommand } from './extract/command.js';
import { identityCommand } from './identity/command.js';
import { sciercCommand } from './scierc/command.js';

const program = new Command('bench').description(
  'measures that take too long or need data too large for a test',
);
program.addCommand(extractCommand());
program.addCommand(identityCommand());
program.addCommand(sciercCommand());
await program.parseAsync();
