import type { PaperGraph } from '../../src/domain/concept.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { aDecision, aPaperGraph, aStatement, aTrace, keyOf } from '../builders.js';
import { ask, aStore } from './ask.js';
import { conceptId } from './curation-seed.js';

/** Papers that share concepts with their neighbours, each with a relation, a name of old and a decision on one. */
function aChain(papers: number): readonly PaperGraph[] {
  return Array.from({ length: papers }, (_, i) =>
    aPaperGraph({
      arxivId: `2401.${String(i).padStart(5, '0')}`,
      title: `Chain ${i}`,
      publishedAt: '2024-01-01',
      concepts: ['common', `method ${i}`, `method ${i + 1}`],
      statements: [aStatement(`method ${i}`, 'USED_FOR', 'common')],
      traces: [
        aTrace(`old ${i}`, `method ${i}`, { rule: 'curated', decision: `decision-${i}` }),
        aTrace(`other ${i}`, 'common'),
      ],
    }),
  );
}

/** Which verbs of the store a query calls, in order of their names, on a chain of so many papers. */
async function callsOf(query: string, papers: number): Promise<readonly string[]> {
  const store = await aStore(aChain(papers));
  const decisions = Array.from({ length: papers }, (_, i) =>
    aDecision(i, { type: 'MERGE', concept: keyOf(`old ${i}`), into: keyOf(`method ${i}`) }),
  );
  const { revision } = await store.identityFacts([], []);
  await store.recordDecisions(decisions, { revision, relinked: [] });
  const calls: string[] = [];
  const counted = new Proxy(store, {
    get: (target, verb: keyof GraphStore) => {
      calls.push(verb);
      return target[verb].bind(target);
    },
  });
  expect((await ask(counted, query)).errors).toBeUndefined();
  await store.close();
  return calls.sort();
}

const ids = Array.from({ length: 12 }, (_, i) =>
  i % 2 === 0
    ? `Paper_${Buffer.from(`arxiv:2401.${String(i).padStart(5, '0')}`).toString('base64url')}`
    : conceptId(`method ${i}`),
);

const oldIds = Array.from({ length: 12 }, (_, i) => conceptId(`old ${i}`));

test.each<[string, string, readonly string[]]>([
  [
    'papers with their concepts, mentions and listings',
    `{ papers { totalCount nodes { listings { source } } edges { node {
      concepts { totalCount nodes { name } edges { mentions { sentence } node { aliases } } } } } } }`,
    ['listPapers'],
  ],
  [
    'papers of the concepts of papers',
    '{ papers { nodes { concepts { nodes { papers { totalCount nodes { title } } } } } } }',
    ['listPapers', 'papersOf'],
  ],
  [
    'concepts with their papers and the concepts of those',
    `{ concepts { totalCount nodes { papers { totalCount edges { mentions { sentence } node {
      listings { source } concepts { edges { mentions { sentence } node { name } } } } } } } } }`,
    ['listConcepts'],
  ],
  [
    'papers of concepts under two aliases',
    '{ concepts { nodes { a: papers(first: 1) { nodes { id } } b: papers(last: 1) { nodes { id } } } } }',
    ['listConcepts', 'papersOf', 'papersOf'],
  ],
  [
    'related concepts of concepts, and their papers',
    '{ concepts { nodes { related { totalCount edges { npmi node { name papers { nodes { title } } } } } } } }',
    ['cooccurrencesOf', 'findConcepts', 'listConcepts'],
  ],
  [
    'related concepts of concepts, as nodes',
    '{ concepts { nodes { related { nodes { name } } } } }',
    ['cooccurrencesOf', 'findConcepts', 'listConcepts'],
  ],
  [
    'relations of concepts, their evidence and what the papers speak of',
    `{ concepts { nodes { relations(first: 5) { nodes { name } edges { node { papers(first: 1) { totalCount } }
      evidence(first: 2) { paper { listings { source } concepts { nodes { name } } } } } } } } }`,
    ['findPapers', 'findPapers', 'listConcepts', 'papersOf', 'relationsOf'],
  ],
  [
    'names of concepts, what they rest on and who decided them',
    `{ concepts { nodes { names { nodes { evidence { text paper { title concepts { nodes { name } } } sentence { text } }
      decision { reason undoneBy { id } } } } } } }`,
    ['findPapers', 'identityFacts', 'listConcepts', 'namesOf'],
  ],
  [
    'decisions and the concepts that they speak of, some of which became parts of others',
    `{ decisions { totalCount nodes { undoneBy { id } matter { ... on ConceptMerge {
      concept { concept { name papers { nodes { title } } } } into { concept { name papers { nodes { title } } } } } } } } }`,
    ['findConcepts', 'identityFacts', 'survivorsOf'],
  ],
  [
    'old ids',
    `{ nodes(ids: ${JSON.stringify(oldIds)}) { id } }`,
    ['findConcepts', 'findConcepts', 'survivorsOf'],
  ],
  [
    'papers filtered by old ids',
    `{ papers(where: { concepts: { some: ${JSON.stringify(oldIds)}, none: ["${oldIds[0]!}"] } }) { totalCount } }`,
    ['listPapers', 'survivorsOf'],
  ],
  [
    'nodes of both types',
    `{ nodes(ids: ${JSON.stringify(ids)}) {
      ... on Paper { concepts { nodes { name } } } ... on Concept { papers { nodes { title } } } } }`,
    ['findConcepts', 'findPapers'],
  ],
  [
    'search hits with their lists',
    `{ search(text: "method chain") { highlights { text ranges { start } } node { __typename } }
       papers: search(text: "chain") { node { ... on Paper { concepts { nodes { name } } } } }
       concepts: search(text: "method") { node { ... on Concept { papers { nodes { title } } } } } }`,
    [
      'findPapers',
      'papersOf',
      'searchConcepts',
      'searchConcepts',
      'searchConcepts',
      'searchPapers',
      'searchPapers',
      'searchPapers',
    ],
  ],
  [
    'one paper, by loader',
    '{ paper(arxivId: "2401.00000") { concepts { nodes { name } } listings { rank } } }',
    ['findPapers'],
  ],
  [
    'one concept, with a page of papers',
    '{ concept(name: "common") { papers { nodes { title } } } }',
    ['conceptsNamed', 'findConcepts'],
  ],
  [
    'the same paper asked for twice',
    '{ a: paper(arxivId: "2401.00000") { id } b: paper(arxivId: "2401.00000") { title } }',
    ['findPapers'],
  ],
  ['counts', '{ stats { papers conceptsByKind { kind } extractionRuns { papers } } }', ['status']],
])('%s take as many store calls for few things as for many', async (_name, query, calls) => {
  expect(await callsOf(query, 12)).toEqual(calls);
  expect(await callsOf(query, 60)).toEqual(calls);
});
