import { compareDecisions, undoneBy, type Decision } from './decisions.js';
import type { ConceptKey } from './keys.js';
import type { ConceptKind } from './vocabulary.js';

/** A split in force: which uses of a concept's name are another concept. */
export interface Split {
  readonly into: ConceptKey;
  readonly kinds: readonly ConceptKind[];
  readonly words: readonly string[];
  readonly decision: string;
}

/** A value that a decision gave, with the decision's id. */
export interface Decided<Value> {
  readonly value: Value;
  readonly decision: string;
}

/** What all decisions in force come to, by the key they speak of. */
export interface Curation {
  readonly merged: ReadonlyMap<ConceptKey, Decided<ConceptKey>>;
  readonly apart: ReadonlyMap<ConceptKey, Decided<true>>;
  readonly splits: ReadonlyMap<ConceptKey, readonly Split[]>;
  readonly names: ReadonlyMap<ConceptKey, Decided<string>>;
  readonly kinds: ReadonlyMap<ConceptKey, Decided<ConceptKind>>;
  readonly aliases: ReadonlyMap<ConceptKey, Decided<ConceptKey>>;
  readonly rejected: ReadonlyMap<ConceptKey, Decided<true>>;
}

/** What is left of these decisions, in any order: where two speak of one thing, the later one holds. */
export function curationOf(decisions: readonly Decision[]): Curation {
  const undone = undoneBy(decisions);
  const curation = {
    merged: new Map<ConceptKey, Decided<ConceptKey>>(),
    apart: new Map<ConceptKey, Decided<true>>(),
    splits: new Map<ConceptKey, readonly Split[]>(),
    names: new Map<ConceptKey, Decided<string>>(),
    kinds: new Map<ConceptKey, Decided<ConceptKind>>(),
    aliases: new Map<ConceptKey, Decided<ConceptKey>>(),
    rejected: new Map<ConceptKey, Decided<true>>(),
  };
  for (const { id: decision, matter } of [...decisions].sort(compareDecisions)) {
    if (undone.has(decision)) continue;
    switch (matter.type) {
      case 'MERGE':
        curation.merged.delete(matter.concept);
        // An earlier merge of the survivor may lead back here: the later word holds.
        if (follow(curation.merged, matter.into) === matter.concept) curation.merged.delete(matter.into);
        if (matter.into !== matter.concept)
          curation.merged.set(matter.concept, { value: matter.into, decision });
        for (const [concept, splits] of curation.splits)
          curation.splits.set(concept, withoutRejoined(splits, concept, curation.merged, matter.concept));
        keepName(curation.names, matter.into, matter.kept, decision);
        break;
      case 'KEEP_APART':
        curation.apart.set(matter.name, { value: true, decision });
        curation.aliases.delete(matter.name);
        break;
      case 'SPLIT': {
        const { concept, into, name, kinds, words } = matter;
        const before = curation.splits.get(concept) ?? [];
        curation.splits.set(concept, [...before, { into, kinds, words, decision }]);
        curation.names.set(into, { value: name, decision });
        break;
      }
      case 'RENAME':
        curation.names.set(matter.concept, { value: matter.name, decision });
        break;
      case 'RETYPE':
        curation.kinds.set(matter.concept, { value: matter.kind, decision });
        break;
      case 'ALIAS':
        curation.aliases.set(matter.name, { value: matter.concept, decision });
        curation.apart.delete(matter.name);
        keepName(curation.names, matter.concept, matter.kept, decision);
        break;
      case 'REJECT':
        curation.rejected.set(matter.concept, { value: true, decision });
        break;
      case 'ACCEPT':
        curation.rejected.delete(matter.concept);
        break;
      case 'UNDO':
        break;
    }
  }
  return curation;
}

/** Splits that a merge of `merged`, just made, takes back: the part leads by way of it to what it was parted off. */
function withoutRejoined(
  splits: readonly Split[],
  concept: ConceptKey,
  merges: Curation['merged'],
  merged: ConceptKey,
): readonly Split[] {
  const end = follow(merges, concept);
  return splits.filter(({ into }) => {
    const way = wayOf(merges, into);
    return !way.includes(merged) || way.at(-1) !== end;
  });
}

function keepName(
  names: Map<ConceptKey, Decided<string>>,
  concept: ConceptKey,
  name: string | undefined,
  decision: string,
): void {
  if (name !== undefined && !names.has(concept)) names.set(concept, { value: name, decision });
}

/** Where merges lead from a concept in the end; the concept itself when it was not merged. Ends where they lead in a circle. */
export function follow(merged: Curation['merged'], concept: ConceptKey): ConceptKey {
  return wayOf(merged, concept).at(-1) ?? concept;
}

/** The concept, and those that it was merged into one after the other. */
function wayOf(merged: Curation['merged'], concept: ConceptKey): readonly ConceptKey[] {
  const way = [concept];
  for (;;) {
    const next = merged.get(way.at(-1) ?? concept)?.value;
    if (next === undefined || way.includes(next)) return way;
    way.push(next);
  }
}

/** What two states of curation decide otherwise. */
export interface DecidedAnew {
  /** Names and concepts whose papers may now be linked otherwise. */
  readonly linked: readonly ConceptKey[];
  /** Concepts that now have another name or kind. */
  readonly shown: readonly ConceptKey[];
}

/** The keys that the two states decide otherwise, each once. */
export function decidedAnew(before: Curation, after: Curation): DecidedAnew {
  const differing = (parts: readonly (keyof Curation)[]): readonly ConceptKey[] => [
    ...new Set(parts.flatMap((part) => differingKeys<unknown>(before[part], after[part]))),
  ];
  return {
    linked: differing(['merged', 'apart', 'splits', 'aliases', 'rejected']),
    shown: differing(['names', 'kinds']),
  };
}

function differingKeys<Value>(
  before: ReadonlyMap<ConceptKey, Value>,
  after: ReadonlyMap<ConceptKey, Value>,
): readonly ConceptKey[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].filter((key) => JSON.stringify(before.get(key)) !== JSON.stringify(after.get(key)));
}
