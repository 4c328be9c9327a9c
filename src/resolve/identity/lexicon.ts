import { conceptKinds, type ConceptKind } from '../../domain/vocabulary.js';
import { contextWords } from './context-words.js';
import { nameTokens } from './fold/tokens.js';
import { readName } from './name-form.js';
import { joinSenses, type Sense } from './sense.js';
import { shortFormKey } from './short-form.js';
import { spellingCorrector } from './correct-word.js';

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

/** The lexicon as it is shipped (JSON, gzipped). Built by `train/lexicon/build.ts`. */
export interface LexiconFile {
  readonly format: 1;
  /** Papers it was counted over. */
  readonly papers: number;
  /** Short form to its senses: `long papers,long papers:cue9 cue4;...`. */
  readonly abbreviations: Readonly<Record<string, string>>;
  /** Words of 2^n papers and more at index n. */
  readonly words: readonly string[];
  /** Hand-written knowledge, in the formats that the head of each file in `train/lexicon/known` tells. */
  readonly known: { readonly shortForms: string; readonly aliases: string; readonly homographs: string };
}

/** What a meaning known by hand weighs when no abstract was seen to define it, in papers. */
const knownWeight = 5;
/** A cue written by hand weighs as much as a strong mined one. */
const knownCueWeight = 6;

const lines = (text: string): readonly string[] =>
  text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));

const handCues = (words: string): ReadonlyMap<string, number> =>
  new Map([...contextWords(words)].map((word) => [word, knownCueWeight]));

function minedSense(text: string): Sense {
  const [spellings = '', cues = ''] = text.split(':');
  const longs = spellings.split(',').map((entry) => /^(.*) (\d+)$/.exec(entry));
  return {
    spellings: longs.map((entry) => (entry?.[1] ?? '').split(' ')),
    papers: longs.reduce((sum, entry) => sum + Number(entry?.[2] ?? 0), 0),
    cues: new Map(
      cues
        .split(' ')
        .filter((cue) => cue !== '')
        .map((cue) => [cue.slice(0, -1), Number(cue.slice(-1))]),
    ),
  };
}

/** Joins what is known by hand to the meanings counted: those with one of these long forms become one. */
function addKnownSense(
  senses: readonly Sense[],
  longs: readonly (readonly string[])[],
  cues: ReadonlyMap<string, number>,
): readonly Sense[] {
  const keys = new Set(longs.map((long) => long.join('')));
  const isIt = ({ spellings }: Sense): boolean => spellings.some((long) => keys.has(long.join('')));
  const counted = senses.filter(isIt);
  return [
    ...senses.filter((sense) => !isIt(sense)),
    {
      spellings: [...counted.flatMap(({ spellings }) => spellings), ...longs],
      papers: Math.max(
        knownWeight,
        counted.reduce((sum, { papers }) => sum + papers, 0),
      ),
      cues: new Map([...counted.flatMap((sense) => [...sense.cues]), ...cues]),
    },
  ];
}

/** The lines `short = long / other long : cue words` of the hand-written list. */
export function knownShortForms(text: string): readonly {
  readonly short: string;
  readonly longs: readonly (readonly string[])[];
  readonly cues: string;
}[] {
  return lines(text).map((line) => {
    const [short = '', meaning = ''] = line.split(' = ');
    const [long = '', cues = ''] = meaning.split(' : ');
    return { short: shortFormKey(short), longs: long.split(' / ').map(nameTokens), cues };
  });
}

function readShortForms(file: LexiconFile): ReadonlyMap<string, readonly Sense[]> {
  const senses = new Map<string, readonly Sense[]>(
    Object.entries(file.abbreviations).map(([short, text]) => [short, text.split(';').map(minedSense)]),
  );
  for (const { short, longs, cues } of knownShortForms(file.known.shortForms))
    senses.set(short, addKnownSense(senses.get(short) ?? [], longs, handCues(cues)));
  for (const [short, found] of senses)
    senses.set(
      short,
      [...found].sort((a, b) => b.papers - a.papers),
    );
  return senses;
}

/** Share of its papers that a short form's first sense must have for the short form to stand for it alone. */
const clearShare = 0.85;

/** Whether the first of these senses is meant unless a text says otherwise. */
export function hasClearSense(senses: readonly Sense[]): boolean {
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

/** Makes a lexicon of the shipped file's content. Takes some tens of milliseconds: make it once. */
export function openLexicon(file: LexiconFile): NameLexicon {
  const exact = readShortForms(file);
  const anyCase = new Map<string, readonly Sense[]>();
  for (const [short, senses] of exact) {
    const key = short.toLowerCase();
    anyCase.set(key, [...(anyCase.get(key) ?? []), ...senses]);
  }
  const senses = (surface: string): readonly Sense[] => {
    const key = shortFormKey(surface);
    return exact.get(key) ?? anyCase.get(key.toLowerCase()) ?? [];
  };
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
  const levels = new Map<string, number>();
  for (const [level, words] of file.words.entries())
    for (const word of words.split(' ')) levels.set(word, level);
  return {
    senses,
    homographs: (foldedKey) => homographs.get(foldedKey) ?? [],
    aliasGroup: (coreKey, kind) => aliases.get(`${kind} ${coreKey}`) ?? null,
    correctWord: spellingCorrector(levels),
  };
}
