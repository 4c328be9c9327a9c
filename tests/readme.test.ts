import { existsSync, readFileSync } from 'node:fs';
import { temporaryFolder } from './temporary-folder.js';
import { runPapergraph } from './cli/run-papergraph.js';

const readme = readFileSync('README.md', 'utf8');
const shell = [...readme.matchAll(/```sh\n([^]*?)```/g)].map(([, block = '']) => block).join('\n');

test('every file that the README gives to papergraph is in the repository', () => {
  const files = [...shell.matchAll(/^(?:cat (\S+) \| )?npx papergraph ingest (.*)$/gm)].flatMap(
    ([, piped, words = '']) => [piped ?? '', ...words.split(' ')],
  );
  const named = files.filter((word) => word !== '' && !word.startsWith('-'));
  expect(named.length).toBeGreaterThan(1);
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
});

test('the pairs that the README shows are resolved with the fields that it names', async () => {
  const [, input = ''] = /papergraph resolve - <<'END'\n([^]*?)END\n/.exec(shell) ?? [];
  const folder = await temporaryFolder();
  const { code, stdout } = await runPapergraph(folder.path, ['resolve', '-'], { input });
  await folder.dispose();
  expect(code).toBe(0);
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(answers.map(({ verdict }) => verdict)).toEqual(['MERGE', 'SEPARATE']);
  for (const answer of answers)
    expect(Object.keys(answer)).toEqual(expect.arrayContaining(['a', 'b', 'verdict', 'rule', 'reason']));
});
