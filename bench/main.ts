import { Command } from 'commander';
import { benchCommands } from './commands.js';

const program = new Command('bench').description(
  'measures that take too long or need data too large for a test',
);
for (const command of benchCommands()) program.addCommand(command);
await program.parseAsync();
