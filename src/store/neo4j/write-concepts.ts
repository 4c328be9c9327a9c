import { int, type Record as ResultRecord } from 'neo4j-driver';
import { summarizeConcept, type ConceptEvidence } from '../../domain/concept-summary.js';
import type { Concept } from '../../domain/concept.js';
import type { Curation } from '../../domain/curation.js';
import { foldName } from '../../domain/fold.js';
import { storedConceptKey, type ConceptKey } from '../../domain/keys.js';
import { surfacesText } from '../../domain/search-terms.js';
import { conceptSortValue } from '../../domain/sort-values.js';
import { surfacesOf } from '../../domain/surfaces.js';
import { conceptKinds, type ConceptKind } from '../../domain/vocabulary.js';
import type { RunStatement } from './connection.js';
import { cypher } from './cypher.js';
import { orderedText } from './ordered-text.js';
import { list, nullableText, number, text, texts, word } from './values.js';
import { sortParameter } from './window.js';

/** Sums up these concepts from the links of their papers, as far as they exist; one that no paper names any more goes. */
export async function summarizeConcepts(
  run: RunStatement,
  keys: readonly ConceptKey[],
  curation: Curation,
): Promise<void> {
  const summaries: { readonly key: ConceptKey; readonly properties: object }[] = [];
  const gone: ConceptKey[] = [];
  const added: Surface[] = [];
  const dropped: Surface[] = [];
  for (const record of (await run(usagesOfConcepts, { keys })).records) {
    const evidence = evidenceOf(record);
    const { key } = evidence;
    const concept = summarizeConcept(evidence, curation);
    if (concept === null) gone.push(key);
    else summaries.push({ key, properties: { ...factsOf(concept), ...placesOf(concept) } });
    const before = texts(record.get('folds'));
    const now = concept === null ? [] : foldsOf(concept);
    added.push(...now.filter((fold) => !before.includes(fold)).map((fold) => ({ key, fold })));
    dropped.push(...before.filter((fold) => !now.includes(fold)).map((fold) => ({ key, fold })));
  }
  await run(writeSummaries, { summaries });
  if (added.length > 0) await run(addSurfaces, { added });
  if (dropped.length > 0) await run(dropSurfaces, { dropped });
  if (gone.length > 0) await run(removeConcepts, { gone });
}

/** A folded surface and a concept that papers call so. */
interface Surface {
  readonly key: ConceptKey;
  readonly fold: string;
}

function foldsOf({ name, aliases }: Concept): readonly string[] {
  return [...new Set([name, ...aliases].map(foldName))].filter((fold) => fold !== '');
}

/**
 * Returns for each concept the surfaces it was found under and how papers use it: [kind, name, aliases, papers, first day,
 * last day] for every way of using it. Grouping here keeps the links of a hub on the server.
 */
const usagesOfConcepts = cypher`
UNWIND $keys AS key
MATCH (c:Concept {key: key})
CALL (c) {
  MATCH (c)<-[m:MENTIONS]-(p)
  WITH m.kind AS kind, m.name AS name, m.aliases AS aliases, count(*) AS papers,
    min(nullIf(p.publishedDay, '')) AS firstDay, max(nullIf(p.publishedDay, '')) AS lastDay
  RETURN collect([kind, name, aliases, papers, firstDay, lastDay]) AS usages
}
RETURN key, usages, COLLECT { MATCH (s:Surface)-[:NAMES]->(c) RETURN s.fold } AS folds`;

function evidenceOf(record: ResultRecord): ConceptEvidence {
  const kinds = new Map<ConceptKind, number>();
  const names = new Map<string, number>();
  const aliases = new Map<string, number>();
  const days: string[] = [];
  for (const usage of list(record.get('usages'))) {
    const [kind, nameColumn, aliasColumn, paperColumn, firstDay, lastDay] = list(usage);
    const papers = number(paperColumn);
    const [name, ...others] = surfacesOf({ name: text(nameColumn), aliases: texts(aliasColumn) });
    add(kinds, word(kind, conceptKinds), papers);
    add(names, name, papers);
    for (const alias of others) add(aliases, alias, papers);
    days.push(...[firstDay, lastDay].map(nullableText).filter((day) => day !== null));
  }
  days.sort();
  return {
    key: storedConceptKey(text(record.get('key'))),
    kinds: [...kinds].map(([kind, papers]) => ({ kind, papers })),
    names: [...names].map(([name, papers]) => ({ name, papers })),
    aliases: [...aliases].map(([name, papers]) => ({ name, papers })),
    firstSeenAt: days[0] ?? null,
    lastSeenAt: days.at(-1) ?? null,
  };
}

function add<Key>(counts: Map<Key, number>, key: Key, papers: number): void {
  counts.set(key, (counts.get(key) ?? 0) + papers);
}

/** Every fact of a concept but its key, which never changes: a new one does not compile until it stands here. */
function factsOf(concept: Concept): Readonly<Record<Exclude<keyof Concept, 'key'>, unknown>> {
  const { name, kind, paperCount, aliases } = concept;
  return {
    name,
    kind,
    aliases,
    paperCount: int(paperCount),
    firstSeenAt: conceptSortValue(concept, 'FIRST_SEEN_AT'),
    lastSeenAt: conceptSortValue(concept, 'LAST_SEEN_AT'),
  };
}

/** What a concept is ordered and found by. */
const placesOf = (concept: Concept) => ({
  sortPapers: int(-concept.paperCount),
  sortKey: orderedText(concept.key),
  sortName: sortParameter(conceptSortValue(concept, 'NAME')),
  surfaceTerms: surfacesText(concept),
});

const writeSummaries = cypher`
UNWIND $summaries AS row
MATCH (c:Concept {key: row.key})
SET c += row.properties`;

const addSurfaces = cypher`
UNWIND $added AS row
MATCH (c:Concept {key: row.key})
MERGE (s:Surface {fold: row.fold})
MERGE (s)-[:NAMES]->(c)`;

/** A surface goes when no concept is left that bears it. */
const dropSurfaces = cypher`
UNWIND $dropped AS row
MATCH (s:Surface {fold: row.fold})-[n:NAMES]->(:Concept {key: row.key})
DELETE n
WITH DISTINCT s
WHERE NOT EXISTS { (s)-[:NAMES]->() }
DELETE s`;

const removeConcepts = cypher`
UNWIND $gone AS key
MATCH (c:Concept {key: key})
DETACH DELETE c`;
