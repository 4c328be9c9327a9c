import { curationOf, type Curation } from '../domain/curation.js';
import type { Decision } from '../domain/decisions.js';
import type { ConceptKey } from '../domain/keys.js';
import type { DefinitionCount, IdentityFacts, NameDefinition } from '../domain/names.js';
import { learntConclusions } from './identity/learnt-senses.js';

/** What a graph knows of names, in the form in which conclusions are drawn from it. */
export interface Knowledge {
  /** How papers spell short forms out, by the key of the short form. */
  readonly definitions: ReadonlyMap<ConceptKey, readonly DefinitionCount[]>;
  readonly curation: Curation;
}

/** What is known without a graph. */
export const noKnowledge: Knowledge = { definitions: new Map(), curation: curationOf([]) };

/** What the facts of a store say. */
export function knowledgeOf({ definitions, decisions }: IdentityFacts): Knowledge {
  return { definitions: byName(definitions), curation: curationOf(decisions) };
}

/** What will be known when the papers to be replaced have gone and papers with these definitions have come. */
export function knowledgeAfter(
  { definitions, decisions }: IdentityFacts,
  coming: readonly NameDefinition[],
): Knowledge {
  const left = definitions.map((one) => ({ ...one, papers: one.papers - one.replaced, replaced: 0 }));
  const counts = new Map(left.map((one) => [identityOf(one), one]));
  for (const definition of coming) {
    const identity = identityOf(definition);
    const papers = (counts.get(identity)?.papers ?? 0) + 1;
    counts.set(identity, { ...definition, papers, replaced: 0 });
  }
  return { definitions: byName([...counts.values()]), curation: curationOf(decisions) };
}

/** The same with further events of curation. */
export function withDecisions(facts: IdentityFacts, decisions: readonly Decision[]): IdentityFacts {
  const known = new Set(facts.decisions.map(({ id }) => id));
  return { ...facts, decisions: [...facts.decisions, ...decisions.filter(({ id }) => !known.has(id))] };
}

/** Names of which more or other things are concluded than before. */
export function namesConcludedAnew(before: Knowledge, after: Knowledge): readonly ConceptKey[] {
  const names = new Set([...before.definitions.keys(), ...after.definitions.keys()]);
  return [...names].filter(
    (name) =>
      learntConclusions(before.definitions.get(name) ?? []) !==
      learntConclusions(after.definitions.get(name) ?? []),
  );
}

function identityOf({ name, short, long, kind }: NameDefinition): string {
  return JSON.stringify([name, short, long, kind]);
}

function byName(
  definitions: readonly DefinitionCount[],
): ReadonlyMap<ConceptKey, readonly DefinitionCount[]> {
  const groups = new Map<ConceptKey, DefinitionCount[]>();
  for (const definition of definitions) {
    const group = groups.get(definition.name);
    if (group === undefined) groups.set(definition.name, [definition]);
    else group.push(definition);
  }
  return groups;
}
