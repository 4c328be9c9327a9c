import { readdir } from 'node:fs/promises';
import { jest } from '@jest/globals';
import { benchCommands } from '../../bench/commands.js';
import { temporaryFolder } from '../temporary-folder.js';

test('every folder of the bench is a command', async () => {
  const entries = await readdir('bench', { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(benchCommands().map((command) => command.name())).toEqual(folders.sort());
});

test('the bench of the store writes a graph and times reads of it', async () => {
  const folder = await temporaryFolder();
  const said: string[] = [];
  const log = jest.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
  try {
    const store = benchCommands().find((command) => command.name() === 'store');
    await store?.parseAsync(['--db', `${folder.path}/bench.db`, '--papers', '30'], { from: 'user' });
  } finally {
    log.mockRestore();
    await folder.dispose();
  }
  expect(said[0]).toMatch(/^write: 30 papers in /);
  expect(said).toContainEqual(expect.stringMatching(/^holds: \d+ links, /));
  expect(said.at(-1)).toMatch(/^ *\d+\.\d\d ms +\d+\.\d\d ms CPU {2}status$/);
}, 30_000);
