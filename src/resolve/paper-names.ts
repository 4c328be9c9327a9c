import { compareText } from '../domain/compare-text.js';
import type { ExtractedConcept, Extraction, PaperTexts } from '../domain/extraction.js';
import type { ConceptKey } from '../domain/keys.js';
import type { NameDefinition } from '../domain/names.js';
import { contextWords, type ContextReading } from './identity/context-words.js';
import type { NameLexicon } from './identity/lexicon.js';
import { lexiconMeaning } from './identity/lexicon-meaning.js';
import type { Meaning } from './identity/meaning.js';
import { readName } from './identity/name-form.js';
import { nameKey } from './identity/name-key.js';
import { isShortForm, shortFormKey } from './identity/short-form.js';
import { partShortForms } from './part-short-forms.js';

/** A name in its paper, as far as it can be understood without the graph. */
export interface ReadName {
  readonly surface: string;
  /** Its key by itself. */
  readonly own: ConceptKey;
  /** As a short form, or null. */
  readonly short: string | null;
  /** What the lexicon says that it means here; null: nothing. */
  readonly meaning: Meaning | null;
}

/** A name that its paper uses for a concept beside another one. */
export interface OtherName extends Omit<ReadName, 'meaning'> {
  /** What the lexicon says that it means when it stands for itself. */
  readonly alone: () => Meaning | null;
}

/** An extracted concept with its names read; `others` are its aliases of which folding leaves something. */
export interface ReadConcept {
  readonly concept: ExtractedConcept;
  readonly name: ReadName;
  readonly others: readonly OtherName[];
}

/** A paper's names, read once; conclusions can be drawn from them with any knowledge. */
export interface PaperNames {
  readonly texts: PaperTexts;
  readonly extraction: Extraction;
  /** Concepts whose name folds to nothing are left out. */
  readonly concepts: readonly ReadConcept[];
  /** In order of name, short and long form; each once. */
  readonly definitions: readonly NameDefinition[];
}

/** Reads the names of a paper by their forms, its text and the lexicon. */
export function readPaperNames(extraction: Extraction, texts: PaperTexts, lexicon: NameLexicon): PaperNames {
  const context = paperContext(texts);
  const concepts = extraction.concepts.flatMap(partShortForms).flatMap((concept): ReadConcept[] => {
    const { kind, role, aliases } = concept;
    const form = readName(concept.name, kind);
    const own = nameKey(form, lexicon);
    if (own === null) return [];
    const meaning = lexiconMeaning({ form, own, context, proposed: role === 'PROPOSES' }, lexicon);
    const name = { surface: concept.name, own, short: shortOf(concept.name), meaning };
    const others = aliases.flatMap((surface): readonly OtherName[] => {
      const read = readName(surface, kind);
      const key = nameKey(read, lexicon);
      if (key === null) return [];
      const alone = () =>
        lexiconMeaning({ form: read, own: key, context, proposed: role === 'PROPOSES' }, lexicon);
      return [{ surface, own: key, short: shortOf(surface), alone }];
    });
    return [{ concept, name, others }];
  });
  return { texts, extraction, concepts, definitions: definitionsOf(concepts) };
}

/** Keys of the short forms that only the graph's papers can tell the meaning of. */
export function namesToLearn({ concepts }: PaperNames): readonly ConceptKey[] {
  return concepts.flatMap(({ name }) => (name.short !== null && name.meaning === null ? [name.own] : []));
}

/** The paper as a context of its names; the words are only read when a name needs them. */
function paperContext({ title, abstract }: PaperTexts): ContextReading {
  const text = `${title}\n${abstract}`;
  let words: ReadonlySet<string> | undefined;
  return {
    text,
    get words() {
      return (words ??= contextWords(text));
    },
  };
}

function shortOf(surface: string): string | null {
  return isShortForm(surface) ? shortFormKey(surface) : null;
}

/** The key of a name by the lexicon alone: what definitions point at, whatever the graph knows. */
function lexiconKey({ own, meaning }: Pick<ReadName, 'own' | 'meaning'>): ConceptKey {
  return meaning?.key ?? own;
}

/** The short forms that stand beside their long forms: the extract stage joined them, because the paper does. */
function definitionsOf(concepts: readonly ReadConcept[]): readonly NameDefinition[] {
  const found = new Map<string, NameDefinition>();
  for (const { concept, name, others } of concepts) {
    if (!concept.name.includes(' ') && !concept.name.includes('-')) continue;
    const long = lexiconKey(name);
    for (const { own, short } of others) {
      if (short === null || own === long) continue;
      const definition = { name: own, short, long, kind: concept.kind };
      found.set(JSON.stringify([own, short, long, concept.kind]), definition);
    }
  }
  return [...found].sort(([a], [b]) => compareText(a, b)).map(([, definition]) => definition);
}
