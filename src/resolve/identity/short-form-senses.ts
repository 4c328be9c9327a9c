import { contextWords } from './context-words.js';
import { joinTokens, nameTokens } from './fold/tokens.js';
import type { LexiconFile } from './lexicon-file.js';
import { clearShare, joinSenses, type Sense } from './sense.js';
import { shortFormKey } from './short-form.js';

/** Papers that must define a short form before its first meaning is taken for granted: with 3 `rFID` is a radio frequency. */
export const grantedPapers = 5;
/** What a meaning known by hand weighs when no abstract was seen to define it, in papers: it is taken for granted. */
const knownWeight = grantedPapers;
/** A cue written by hand weighs as much as a strong mined one (1 to 9): of 4, one alone would not overrule the plain meaning. */
const knownCueWeight = 6;
/** Share of the first sense's papers from which on another sense's cues are trusted in full: else `ASR` is no speech. */
const trustedShare = 1 / 20;

function minedSense(text: string): Sense {
  const [spellings = '', cues = ''] = text.split(':');
  const longs = spellings.split(',').map((entry) => entry.split(' '));
  return {
    spellings: longs.map((words) => words.slice(0, -1)),
    papers: longs.reduce((sum, words) => sum + Number(words.at(-1)), 0),
    cues: new Map(
      cues
        .split(' ')
        .filter((cue) => cue !== '')
        .map((cue) => [cue.slice(0, -1), Number(cue.slice(-1))]),
    ),
  };
}

/** Beside a sense that hundreds of papers define, the words of the two papers that define another one are mostly chance. */
function trustedCues(senses: readonly Sense[]): readonly Sense[] {
  const enough = trustedShare * Math.max(...senses.map(({ papers }) => papers));
  return senses.map((sense) => {
    const trust = Math.min(1, sense.papers / enough);
    return { ...sense, cues: new Map([...sense.cues].map(([cue, weight]) => [cue, weight * trust])) };
  });
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

/** The lines of a hand-written list that say something. */
export const lines = (text: string): readonly string[] =>
  text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));

/** Words written by hand as cues. */
export const handCues = (words: string): ReadonlyMap<string, number> =>
  new Map([...contextWords(words)].map((word) => [word, knownCueWeight]));

/** The joined words of every long form that is listed. */
export function longFormKeys({ abbreviations, known }: LexiconFile): ReadonlySet<string> {
  const counted = Object.values(abbreviations).flatMap((senses) =>
    senses.split(';').flatMap((sense) => minedSense(sense.split(':', 1).join()).spellings),
  );
  const byHand = knownShortForms(known.shortForms).flatMap(({ longs }) => longs);
  return new Set([...counted, ...byHand].map(joinTokens));
}

/** Whether the first of these senses is meant unless a text says otherwise; `unknown` when there is none. */
export function clearSense(senses: readonly Sense[]): Clearness {
  const known = clearness.get(senses);
  if (known !== undefined) return known;
  const found = judgeClearness(senses);
  clearness.set(senses, found);
  return found;
}

/** Whether the first of these senses is meant unless a text says otherwise, and so many papers define the short form. */
export function isClearBy(senses: readonly Sense[], leastPapers: number): boolean {
  const papers = senses.reduce((sum, sense) => sum + sense.papers, 0);
  return papers >= leastPapers && clearSense(senses) === 'clear';
}

type Clearness = 'clear' | 'unclear' | 'unknown';

/** The lists of a lexicon never change, and the same few short forms are asked for in every paper. */
const clearness = new WeakMap<readonly Sense[], Clearness>();

function judgeClearness(senses: readonly Sense[]): Clearness {
  const all = senses.reduce((sum, { papers }) => sum + papers, 0);
  if (all === 0) return 'unknown';
  return (joinSenses(senses)[0]?.papers ?? 0) >= clearShare * all ? 'clear' : 'unclear';
}

/** What short forms can stand for; and whether one is listed, as it is written. */
export interface ShortForms {
  readonly senses: (surface: string) => readonly Sense[];
  readonly isListed: (short: string) => boolean;
}

/** Short forms by their key, each with what `read` needs; read on demand and kept, for most are never asked for. */
export function shortFormSenses(file: LexiconFile): ShortForms {
  const known = new Map<string, ReturnType<typeof knownShortForms>[number][]>();
  for (const entry of knownShortForms(file.known.shortForms))
    known.set(entry.short, [...(known.get(entry.short) ?? []), entry]);
  const anyCase = new Map<string, string[]>();
  for (const short of new Set([...Object.keys(file.abbreviations), ...known.keys()])) {
    const key = short.toLowerCase();
    anyCase.set(key, [...(anyCase.get(key) ?? []), short]);
  }
  const counted = new Map(Object.entries(file.abbreviations));
  const kept = new Map<string, readonly Sense[]>();
  const read = (short: string): readonly Sense[] => {
    const found = kept.get(short);
    if (found !== undefined) return found;
    const lower = short.toLowerCase();
    // A long form that holds its own short form (`BERT based model`) says nothing.
    const mined = (counted.get(short)?.split(';').map(minedSense) ?? []).filter(({ spellings }) =>
      spellings.every((long) => !long.includes(lower)),
    );
    let senses = trustedCues(mined);
    for (const { longs, cues } of known.get(short) ?? [])
      senses = addKnownSense(senses, longs, handCues(cues));
    const sorted = [...senses].sort((a, b) => b.papers - a.papers);
    kept.set(short, sorted);
    return sorted;
  };
  const inAnyCase = new Map<string, readonly Sense[]>();
  const isListed = (short: string): boolean => counted.has(short) || known.has(short);
  return {
    isListed,
    senses: (surface) => {
      const key = shortFormKey(surface);
      if (isListed(key)) return read(key);
      const lower = key.toLowerCase();
      const found = inAnyCase.get(lower) ?? (anyCase.get(lower) ?? []).flatMap(read);
      if (found.length > 0) inAnyCase.set(lower, found);
      return found;
    },
  };
}
