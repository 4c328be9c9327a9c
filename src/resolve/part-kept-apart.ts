import type { Curation } from '../domain/curation.js';
import { foldName } from '../domain/fold.js';
import type { ConceptKey } from '../domain/keys.js';
import type { OtherName, ReadConcept } from './paper-names.js';

/**
 * A paper's concept without the names that a curator keeps apart, each of which becomes a concept of its own, though the
 * paper itself calls the concept so. A name goes with its mentions; one without any, or that leaves none, stays.
 */
export function partKeptApart(read: ReadConcept, apart: Curation['apart']): readonly ReadConcept[] {
  if (apart.size === 0) return [read];
  const { concept, name, others } = read;
  const names: readonly OtherName[] = [{ ...name, alone: () => name.meaning }, ...others];
  const groups = new Map<ConceptKey | null, OtherName[]>();
  for (const one of names) {
    const key = apart.has(one.own) ? one.own : null;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  if (groups.size < 2) return [read];
  const groupOf = new Map(
    [...groups].flatMap(([key, members]) => members.map(({ surface }) => [foldName(surface), key])),
  );
  const ownKey = apart.has(name.own) ? name.own : null;
  const keyOfMention = (surface: string): ConceptKey | null => groupOf.get(foldName(surface)) ?? null;
  const parts = [...groups].map(([key, members]) => ({
    members,
    mentions: concept.mentions.filter(({ surface }) =>
      groupOf.has(foldName(surface)) ? keyOfMention(surface) === key : key === ownKey,
    ),
  }));
  if (parts.some(({ mentions }) => mentions.length === 0)) return [read];
  return parts.flatMap(({ members: [first, ...rest], mentions }): readonly ReadConcept[] => {
    if (first === undefined) return [];
    const { surface, own, short, alone } = first;
    const aliases = rest.map((one) => one.surface);
    return [
      {
        concept: { ...concept, name: surface, aliases, mentions },
        name: { surface, own, short, meaning: alone() },
        others: rest,
      },
    ];
  });
}
