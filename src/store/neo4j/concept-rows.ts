import type { Concept } from '../../domain/concept.js';
import { storedConceptKey } from '../../domain/keys.js';
import { conceptKinds } from '../../domain/vocabulary.js';
import { cypher } from './cypher.js';
import * as read from './values.js';

/** Adds `concept`, the row of the concept `c`. */
export const conceptRow = cypher`WITH *, [c.key, c.name, c.kind, c.paperCount, c.firstSeenAt, c.lastSeenAt, c.aliases] AS concept`;

export function conceptOf(row: unknown): Concept {
  const [key, name, kind, paperCount, firstSeenAt, lastSeenAt, aliases] = read.list(row);
  return {
    key: storedConceptKey(read.text(key)),
    name: read.text(name),
    kind: read.word(kind, conceptKinds),
    paperCount: read.number(paperCount),
    firstSeenAt: read.knownDay(firstSeenAt),
    lastSeenAt: read.knownDay(lastSeenAt),
    aliases: read.texts(aliases),
  };
}
