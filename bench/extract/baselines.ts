import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { foldName } from '../../src/domain/fold.js';
import { readJsonLines } from '../json-lines.js';
import type { GoldPaper } from './gold.js';
import type { PredictedPaper } from './prediction.js';

/** Bare names as a prediction: each once when folded; kinds and roles are not known and get the commonest. */
function bareNames(names: readonly string[]): PredictedPaper {
  const byKey = new Map(names.map((name) => [foldName(name), name]));
  byKey.delete('');
  const concepts = [...byKey.values()].map((name) => ({
    name,
    kind: 'CONCEPT' as const,
    role: 'ADDRESSES' as const,
    aliases: [],
  }));
  return { concepts, relations: [] };
}

/** What compromise alone calls nouns, in a process of its own. Untyped. */
export function compromiseNouns(papers: readonly GoldPaper[]): ReadonlyMap<string, PredictedPaper> {
  const script = fileURLToPath(new URL('compromise-nouns.ts', import.meta.url));
  const input = JSON.stringify(papers.map(({ title, abstract }) => ({ title, abstract })));
  const output = execFileSync(process.execPath, [...process.execArgv, script], {
    input,
    maxBuffer: 2 ** 28,
  });
  const phrases = z.array(z.array(z.string())).parse(JSON.parse(output.toString('utf8')));
  return new Map(papers.map(({ id }, index) => [id, bareNames(phrases[index] ?? [])]));
}

const keywordLine = z.object({ id: z.string(), ai_keywords: z.array(z.string()).nullish() });

/** Keywords that a file gives for papers (`ai_keywords`, JSON Lines, plain or gzip); only for papers that have some. */
export function givenKeywords(
  path: string,
  papers: readonly GoldPaper[],
): ReadonlyMap<string, PredictedPaper> {
  const wanted = new Set(papers.map(({ id }) => id));
  return new Map(
    readJsonLines(path, keywordLine)
      .filter(({ id, ai_keywords: keywords }) => wanted.has(id) && (keywords ?? []).length > 0)
      .map(({ id, ai_keywords: keywords }) => [id, bareNames(keywords ?? [])]),
  );
}
