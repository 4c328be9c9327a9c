import type { Curation } from '../domain/curation.js';
import { conceptKinds } from '../domain/vocabulary.js';
import type { NameLexicon } from '../resolve/identity/lexicon.js';
import type { GraphStore } from '../store/graph-store.js';
import { keyOfName } from './name-given.js';
import { badName, refused, type Judged } from './refusal.js';
import { rejectedBehind } from './rejected-names.js';

/** A rejected name's key is looked for as a name of every kind, since the one that papers gave it is gone. */
export async function judgeAccept(
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
