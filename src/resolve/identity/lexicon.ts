import { conceptKinds, type ConceptKind } from '../../domain/vocabulary.js';
import { spellingCorrector } from './correct-word.js';
import type { LexiconFile } from './lexicon-file.js';
import { readName } from './name-form.js';
import { joinSenses, type Sense } from './sense.js';
import { handCues, lines, shortFormSenses } from './short-form-senses.js';

/** What the program knows of names before it has read a paper. */
export interface NameLexicon {
  /** What a short form can stand for, the most defined first; exact case first, then any case. Empty when unknown. */
  readonly senses: (surface: string) => readonly Sense[];
  /** The things that one folded name is known to mean; empty for all but a few homographs. */
  readonly homographs: (foldedKey: string) => readonly Sense[];
  /** Number of the group of names that mean the same as this one, or null. */
  readonly aliasGroup: (coreKey: string, kind: ConceptKind) => number | null;
  /** The word that a lower-case word is a misspelling of, or null. */
  readonly correctWord: (word: string) => string | null;
}

/** Share of its papers that a short form's first sense must have for the short form to stand for it alone. */
const clearShare = 0.85;

/** Whether the first of these senses is meant unless a text says otherwise. */
function hasClearSense(senses: readonly Sense[]): boolean {
  const all = senses.reduce((sum, { papers }) => sum + papers, 0);
  return (joinSenses(senses)[0]?.papers ?? 0) >= clearShare * all;
}

/** A name with several meanings (`EM`) is no alias by itself: its senses decide. */
function readAliases(text: string, senses: NameLexicon['senses']): ReadonlyMap<string, number> {
  const groups = new Map<string, number>();
  let kinds: readonly ConceptKind[] = conceptKinds;
  for (const [number, line] of lines(text).entries()) {
    if (line.startsWith('[')) {
      kinds = conceptKinds.filter((kind) => line === '[ANY]' || line === `[${kind}]`);
      continue;
    }
    for (const name of line.split(',').filter((entry) => hasClearSense(senses(entry.trim()))))
      for (const kind of kinds) {
        const form = readName(name.trim(), kind);
        for (const key of [form.turnedKey, form.coreKey]) groups.set(`${kind} ${key}`, number);
      }
  }
  return groups;
}

function readLevels(words: LexiconFile['words']): ReadonlyMap<string, number> {
  return new Map(
    words.flatMap((level, index) => level.split(' ').map((word): [string, number] => [word, index])),
  );
}

/** Makes a lexicon of the shipped file's content: make it once. Parts that are seldom asked for are read when asked. */
export function openLexicon(file: LexiconFile): NameLexicon {
  const senses = shortFormSenses(file);
  const aliases = readAliases(file.known.aliases, senses);
  const homographs = new Map(
    lines(file.known.homographs).map((line): [string, readonly Sense[]] => {
      const [name = '', meanings = ''] = line.split(' = ');
      const cues = meanings
        .split('|')
        .map(handCues)
        .filter((found) => found.size > 0);
      return [
        readName(name, 'CONCEPT').foldedKey,
        cues.map((found) => ({ spellings: [], papers: 1, cues: found })),
      ];
    }),
  );
  let correct: ((word: string) => string | null) | undefined;
  return {
    senses,
    homographs: (foldedKey) => homographs.get(foldedKey) ?? [],
    aliasGroup: (coreKey, kind) => aliases.get(`${kind} ${coreKey}`) ?? null,
    correctWord: (word) => (correct ??= spellingCorrector(readLevels(file.words)))(word),
  };
}
