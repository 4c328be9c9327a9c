import type { Concept } from './domain/concept.js';
import { curationOf, follow, type Curation } from './domain/curation.js';
import type { CurationAct, CurationProblem } from './domain/curator.js';
import { undoneBy, type Decision, type DecisionMatter } from './domain/decisions.js';
import { foldName } from './domain/fold.js';
import { storedConceptKey, type ConceptKey } from './domain/keys.js';
import { conceptKinds, type ConceptKind } from './domain/vocabulary.js';
import { rejectedBehind } from './rejected-names.js';
import type { NameLexicon } from './resolve/identity/lexicon.js';
import { readName } from './resolve/identity/name-form.js';
import { nameKey } from './resolve/identity/name-key.js';
import type { GraphStore } from './store/graph-store.js';

/** What an act comes to, or why it cannot be done. */
export type Judged =
  | {
      readonly matter: DecisionMatter;
      /** The key whose concept the act was about. */
      readonly about: ConceptKey;
    }
  | Refusal;

export interface Refusal {
  readonly code: CurationProblem;
  /** Field of the act that is at fault. */
  readonly field: string;
  readonly message: string;
}

/** Why an act is not carried out. */
export function refused(code: CurationProblem, field: string, message: string): Refusal {
  return { code, field, message };
}

/** What an act comes to by what is decided already and by the concepts it names. */
export async function judge(
  act: CurationAct,
  decisions: readonly Decision[],
  store: GraphStore,
  lexicon: NameLexicon,
): Promise<Judged> {
  const curation = curationOf(decisions);
  if (act.type === 'UNDO') return judgeUndo(act.decision, decisions);
  if (act.type === 'ACCEPT') return judgeAccept(act.name, curation, store, lexicon);
  const concept = await conceptOf(act.concept, store);
  if (concept === null) return unknown('concept', act.concept, curation);
  switch (act.type) {
    case 'MERGE': {
      const into = await conceptOf(act.into, store);
      if (into === null) return unknown('into', act.into, curation);
      return into.key === concept.key
        ? refused('NOTHING_TO_DO', 'into', `Expected two concepts, found ${concept.name} on both sides.`)
        : {
            matter: {
              type: 'MERGE',
              concept: concept.key,
              into: into.key,
              surface: concept.name,
              ...kept(into, curation),
            },
            about: into.key,
          };
    }
    case 'UNMERGE':
      return judgeUnmerge(concept, act.name, curation, store, lexicon);
    case 'SPLIT':
      return judgeSplit(concept, act, lexicon);
    case 'RENAME': {
      const name = act.name.trim();
      if (foldName(name) === '') return badName(act.name);
      return name === concept.name
        ? refused('NOTHING_TO_DO', 'name', `Expected another name, found that it has the name ${name}.`)
        : { matter: { type: 'RENAME', concept: concept.key, name }, about: concept.key };
    }
    case 'RETYPE':
      return act.kind === concept.kind
        ? refused('NOTHING_TO_DO', 'kind', `Expected another kind, found that it is a ${act.kind}.`)
        : { matter: { type: 'RETYPE', concept: concept.key, kind: act.kind }, about: concept.key };
    case 'ALIAS': {
      const name = keyOfName(act.name, concept.kind, lexicon);
      if (name === null) return badName(act.name);
      return name === concept.key || curation.aliases.get(name)?.value === concept.key
        ? refused('NOTHING_TO_DO', 'name', `Expected a new name of ${concept.name}, found one it has.`)
        : {
            matter: {
              type: 'ALIAS',
              name,
              surface: act.name.trim(),
              concept: concept.key,
              ...kept(concept, curation),
            },
            about: concept.key,
          };
    }
    case 'REJECT':
      return {
        matter: { type: 'REJECT', concept: concept.key, surface: concept.name },
        about: concept.key,
      };
  }
}

/** The concept that stands for a key now. */
async function conceptOf(key: ConceptKey, store: GraphStore): Promise<Concept | null> {
  const [survivor = null] = await store.survivorsOf([key]);
  if (survivor === null) return null;
  const [view = null] = await store.findConcepts([survivor], { papers: null });
  return view?.concept ?? null;
}

function keyOfName(name: string, kind: ConceptKind, lexicon: NameLexicon): ConceptKey | null {
  return nameKey(readName(name.trim(), kind), lexicon);
}

/** The name that a concept is to keep when others join it; nothing where a curator has named it. */
function kept({ key, name }: Concept, { names }: Curation): { readonly kept?: string } {
  return names.has(key) ? {} : { kept: name };
}

function unknown(field: string, key: ConceptKey, { rejected, merged }: Curation): Refusal {
  const isRejected = rejected.has(key) || rejected.has(follow(merged, key));
  const found = isRejected ? 'one that a curator rejected; accept it first' : 'none';
  const message = `Expected in "${field}" a concept that papers speak of, found ${found}.`;
  return refused('UNKNOWN_CONCEPT', field, message);
}

function badName(name: string): Refusal {
  return refused('BAD_NAME', 'name', `Expected a name with letters or digits, found "${name}".`);
}

function judgeUndo(id: string, decisions: readonly Decision[]): Judged {
  const decision = decisions.find((one) => one.id === id);
  const voided = undoneBy(decisions).get(id);
  if (decision === undefined || voided !== undefined) {
    const found = voided === undefined ? 'no decision' : 'one that is undone';
    return refused('UNKNOWN_DECISION', 'decision', `Expected the id of a decision in force, found ${found}.`);
  }
  return { matter: { type: 'UNDO', decision: id }, about: subjectOf(decision, decisions) };
}

/** The key that a decision speaks of. */
function subjectOf({ matter }: Decision, decisions: readonly Decision[]): ConceptKey {
  switch (matter.type) {
    case 'KEEP_APART':
      return matter.name;
    case 'UNDO': {
      const undone = decisions.find(({ id }) => id === matter.decision);
      return undone === undefined ? storedConceptKey('') : subjectOf(undone, decisions);
    }
    case 'MERGE':
    case 'SPLIT':
    case 'RENAME':
    case 'RETYPE':
    case 'ALIAS':
    case 'REJECT':
    case 'ACCEPT':
      return matter.concept;
  }
}

/** A rejected name's key is looked for as a name of every kind, since the one that papers gave it is gone. */
async function judgeAccept(
  name: string,
  curation: Curation,
  store: GraphStore,
  lexicon: NameLexicon,
): Promise<Judged> {
  const keys = [...new Set(conceptKinds.flatMap((kind) => keyOfName(name, kind, lexicon) ?? []))];
  if (keys.length === 0) return badName(name);
  const key = await rejectedBehind(keys, curation, store);
  return key === null
    ? refused('NOTHING_TO_DO', 'name', `Expected a rejected name, found that "${name}" is none.`)
    : { matter: { type: 'ACCEPT', concept: key, surface: name.trim() }, about: key };
}

/** A curator's own merge or alias is undone; a name that rules brought is kept apart. */
async function judgeUnmerge(
  concept: Concept,
  name: string,
  curation: Curation,
  store: GraphStore,
  lexicon: NameLexicon,
): Promise<Judged> {
  const key = keyOfName(name, concept.kind, lexicon);
  if (key === null) return badName(name);
  const alias = curation.aliases.get(key);
  if (alias !== undefined && follow(curation.merged, alias.value) === concept.key)
    return { matter: { type: 'UNDO', decision: alias.decision }, about: key };
  const merged = curation.merged.get(key);
  if (merged !== undefined && follow(curation.merged, key) === concept.key)
    return { matter: { type: 'UNDO', decision: merged.decision }, about: key };
  if (curation.apart.has(key)) {
    const message = `Expected a name that ${concept.name} bears by rule, found one that is kept apart already.`;
    return refused('NOTHING_TO_DO', 'name', message);
  }
  const [names = []] = await store.namesOf([concept.key]);
  const others = names.filter(({ surface }) => keyOfName(surface, concept.kind, lexicon) !== concept.key);
  if (key === concept.key) {
    const found = `found "${name}", by which it is known; part off the other one`;
    const examples = others[0] === undefined ? '' : `, such as "${others[0].surface}"`;
    return refused('BAD_NAME', 'name', `Expected another name of ${concept.name}, ${found}${examples}.`);
  }
  return others.some(({ surface }) => keyOfName(surface, concept.kind, lexicon) === key)
    ? { matter: { type: 'KEEP_APART', name: key, surface: name.trim() }, about: key }
    : refused('BAD_NAME', 'name', `Expected another name of ${concept.name}, found "${name}".`);
}

function judgeSplit(
  concept: Concept,
  { name, kinds, words }: Extract<CurationAct, { type: 'SPLIT' }>,
  lexicon: NameLexicon,
): Judged {
  const given = words.map((word) => word.trim()).filter((word) => foldName(word) !== '');
  if (kinds.length === 0 && given.length === 0) {
    const message = 'Expected at least one kind or word to part by, found none.';
    return refused('BAD_CRITERIA', 'words', message);
  }
  const own = keyOfName(name, kinds[0] ?? concept.kind, lexicon);
  if (own === null) return badName(name);
  // The same name for both: what sets the other one apart makes its key.
  const mark = foldName(given[0] ?? kinds[0] ?? '').replaceAll(' ', '');
  const into = own === concept.key ? storedConceptKey(`${own}:${mark}`) : own;
  return {
    matter: { type: 'SPLIT', concept: concept.key, into, name: name.trim(), kinds, words: given },
    about: into,
  };
}
