import { createHash } from 'node:crypto';
import type { ConceptKey } from '../../domain/keys.js';
import type { ConceptKind } from '../../domain/vocabulary.js';
import { spellingCorrector } from './correct-word.js';
import { kindForbids } from './kind-fit.js';
import type { LexiconFile } from './lexicon-file.js';
import { keyOfWords, type KnownWords } from './name-key.js';
import { readName, type NameForm } from './name-form.js';
import type { Sense } from './sense.js';
import { shortFormKey } from './short-form.js';
import { clearSense, handCues, lines, longFormKeys, shortFormSenses } from './short-form-senses.js';

/** What the program knows of names before it has read a paper. */
export interface NameLexicon extends KnownWords {
  /** First eight hex digits of the SHA-256 over its content. */
  readonly version: string;
  /** What a short form can stand for, the most defined first; exact case first, then any case. Empty when unknown. */
  readonly senses: (surface: string) => readonly Sense[];
  /** Whether the short form is listed exactly as it is written. */
  readonly lists: (surface: string) => boolean;
  /** The things that one folded name is known to mean; empty for all but a few homographs. */
  readonly homographs: (foldedKey: string) => readonly Sense[];
  /** The key that stands for all names listed with this one for its kind (its own, where it is the first); null when none are. */
  readonly listedAs: (key: ConceptKey, kind: ConceptKind) => ConceptKey | null;
  /** The same for a short form of several meanings: the one that it is listed for, though it may have another. */
  readonly plainMeaning: (key: ConceptKey, kind: ConceptKind) => ConceptKey | null;
}

/** What the lists say of one kind: the key that stands for each name, apart for short forms of several meanings. */
interface Aliases {
  readonly listed: ReadonlyMap<ConceptKey, ConceptKey>;
  readonly plain: ReadonlyMap<ConceptKey, ConceptKey>;
}

/**
 * The first name of a line stands for the others. A name with several meanings (`EM`) is no alias by itself: its senses
 * decide, and `plain` says which of them readers think of first. So that no chain arises, a name counts for the first
 * line it stands in.
 */
function readAliases(
  text: string,
  kind: ConceptKind,
  senses: NameLexicon['senses'],
  known: Pick<KnownWords, 'isWhole'>,
): Aliases {
  const listed = new Map<ConceptKey, ConceptKey>();
  const plain = new Map<ConceptKey, ConceptKey>();
  let isOfKind = true;
  for (const line of lines(text)) {
    if (line.startsWith('[')) isOfKind = line === '[ANY]' || line === `[${kind}]`;
    if (line.startsWith('[') || !isOfKind) continue;
    const names = line.split(',').map((entry) => entry.trim());
    const first = keyOfWords([names[0] ?? ''], kind, known);
    const standing = first === null ? null : (listed.get(first) ?? first);
    for (const name of names) {
      const key = keyOfWords([name], kind, known);
      if (key === null || standing === null) continue;
      const into = clearSense(senses(name)) === 'unclear' ? plain : listed;
      if (!into.has(key)) into.set(key, standing);
    }
  }
  return { listed, plain };
}

/** The turned keys of all listed names. */
function aliasKeys(text: string): readonly string[] {
  return lines(text)
    .filter((line) => !line.startsWith('['))
    .flatMap((line) => line.split(',').map((name) => readName(name.trim(), 'CONCEPT').turnedKey));
}

function readLevels(words: LexiconFile['words']): ReadonlyMap<string, number> {
  return new Map(
    words.flatMap((level, index) => level.split(' ').map((word): [string, number] => [word, index])),
  );
}

/** Makes a lexicon of the shipped file's content: make it once. Parts that are seldom asked for are read when asked. */
export function openLexicon(file: LexiconFile): NameLexicon {
  const { senses, isListed } = shortFormSenses(file);
  const whole = new Set([...longFormKeys(file), ...aliasKeys(file.known.aliases)]);
  // A data set or measure called by the short form of something else is not that: `GUI dataset` is no GUI.
  const isOther = ({ kind, coreTokens, surface }: NameForm): boolean => {
    const short = kind === 'METRIC' || kind === 'DATASET' ? surface.split(/[\s-]/)[0] : undefined;
    if (short === undefined || !isListed(shortFormKey(short)) || coreTokens.length > 1) return false;
    const [sense] = senses(short);
    return sense !== undefined && kindForbids(sense, kind);
  };
  const isWhole = (form: NameForm): boolean => whole.has(form.turnedKey) || isOther(form);
  const read = new Map<ConceptKind, Aliases>();
  const aliases = (kind: ConceptKind): Aliases => {
    const found = read.get(kind) ?? readAliases(file.known.aliases, kind, senses, { isWhole });
    read.set(kind, found);
    return found;
  };
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
    version: createHash('sha256').update(JSON.stringify(file)).digest('hex').slice(0, 8),
    isWhole,
    senses,
    lists: (surface) => isListed(shortFormKey(surface)),
    homographs: (foldedKey) => homographs.get(foldedKey) ?? [],
    listedAs: (key, kind) => aliases(kind).listed.get(key) ?? null,
    plainMeaning: (key, kind) => aliases(kind).plain.get(key) ?? null,
    correctWord: (word) => (correct ??= spellingCorrector(readLevels(file.words)))(word),
  };
}
