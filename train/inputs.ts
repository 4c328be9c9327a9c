import { basename } from 'node:path';
import { readAbstracts, type AbstractText } from '../bench/abstracts.js';
import { readGold, readIds, type GoldPaper } from '../bench/extract/gold.js';
import { readSilver, type MarkedPaper } from './read-papers.js';

/** Where the papers to learn from are. */
export interface InputPaths {
  readonly gold: string;
  /** Ids of gold papers never to learn from, one a line. */
  readonly leaveOut: string | null;
  readonly silver: string;
  readonly abstracts: readonly string[];
  /** Those of `abstracts` that words and names may be learnt from. */
  readonly words: readonly string[];
}

/** The papers to learn from, and those to measure on. */
export interface TrainingInputs {
  readonly gold: readonly GoldPaper[];
  readonly keptAside: readonly GoldPaper[];
  /** In the order of the silver file; papers whose text none of the abstracts hold are left out. */
  readonly silver: readonly MarkedPaper[];
  /** Those of the silver papers whose names may be counted. */
  readonly named: readonly MarkedPaper[];
  readonly wordTexts: readonly string[];
  readonly wordSources: readonly string[];
}

/** Abstracts are found again by the name of their file and their id. */
const sourceOf = (path: string): string => basename(path).replace(/\.jsonl(?:\.gz)?$/, '');

/** Reads all inputs. @throws Error naming the file and the line that is not as expected. */
export function readInputs(paths: InputPaths): TrainingInputs {
  const leftOut = paths.leaveOut === null ? new Set<string>() : readIds(paths.leaveOut);
  const gold = readGold(paths.gold);
  const records = readSilver(paths.silver);
  const wanted = new Set(records.map(({ source, id }) => `${source} ${id}`));
  const texts = new Map<string, AbstractText>();
  const wordTexts: string[] = [];
  for (const path of paths.abstracts)
    for (const text of readAbstracts(path)) {
      const place = `${sourceOf(path)} ${text.id}`;
      if (paths.words.includes(path)) wordTexts.push(`${text.title}. ${text.abstract}`);
      if (wanted.has(place)) texts.set(place, text);
    }
  const wordSources = [...new Set(paths.words.map(sourceOf))];
  const marked = records.flatMap(({ source, id, mentions }) => {
    const found = texts.get(`${source} ${id}`);
    return found === undefined ? [] : [{ source, paper: { texts: found, mentions } }];
  });
  return {
    gold: gold.filter(({ id }) => !leftOut.has(id)),
    keptAside: gold.filter(({ id }) => leftOut.has(id)),
    silver: marked.map(({ paper }) => paper),
    named: marked.filter(({ source }) => wordSources.includes(source)).map(({ paper }) => paper),
    wordTexts,
    wordSources,
  };
}
