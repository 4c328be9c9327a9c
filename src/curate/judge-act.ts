import type { Concept } from '../domain/concept.js';
import { curationOf, follow, type Curation } from '../domain/curation.js';
import type { CurationAct } from '../domain/curator.js';
import type { Decision } from '../domain/decisions.js';
import { foldName } from '../domain/fold.js';
import type { ConceptKey } from '../domain/keys.js';
import type { NameLexicon } from '../resolve/identity/lexicon.js';
import type { GraphStore } from '../store/graph-store.js';
import { judgeAccept } from './judge-accept.js';
import { judgeSplit } from './judge-split.js';
import { judgeUndo } from './judge-undo.js';
import { judgeUnmerge } from './judge-unmerge.js';
import { keyOfName } from './name-given.js';
import { badName, refused, type Judged, type Refusal } from './refusal.js';

/** What an act comes to by what is decided already and by the concepts it names. */
export async function judgeAct(
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
