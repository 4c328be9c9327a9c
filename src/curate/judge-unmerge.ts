import type { Concept } from '../domain/concept.js';
import { follow, type Curation } from '../domain/curation.js';
import type { NameLexicon } from '../resolve/identity/lexicon.js';
import type { GraphStore } from '../store/graph-store.js';
import { keyOfName } from './name-given.js';
import { badName, refused, type Judged } from './refusal.js';

/** A curator's own merge or alias is undone; a name that rules brought is kept apart. */
export async function judgeUnmerge(
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
