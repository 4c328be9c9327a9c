import { conceptLine, paperLine, readExportLine } from '../../src/ingest/export-line.js';
import type { PaperGraph } from '../../src/domain/concept.js';
import {
  aLink,
  aListing,
  aMention,
  aPaper,
  aStatement,
  aWholeGraph,
  aTrace,
  aDefinition,
} from '../builders.js';

const paper = aPaper({ title: 'Graphs for Search', contentHash: 'a'.repeat(64) });
const whole: PaperGraph = aWholeGraph({
  paper,
  listings: [aListing({ rank: 2 }), aListing({ listedAt: '2025-03-15', rank: 1 })],
  links: [aLink({ name: 'graphs', mentions: [aMention(paper, 'graphs')] }), aLink({ name: 'search' })],
  statements: [
    aStatement('graphs', 'USED_FOR', 'search', { sentence: { field: 'title', start: 0, end: 6 } }),
  ],
  traces: [aTrace('GN', 'graphs'), aTrace('walks', null)],
  definitions: [aDefinition('GN', 'graphs')],
});
const place = { file: 'export', line: 1 };
const read = (text: string) => readExportLine(JSON.parse(text), place);
const changed = (change: object) => readExportLine({ papergraph: 'paper', ...whole, ...change }, place);

test('a paper line gives the paper back as it was', () => {
  expect(read(paperLine(whole))).toMatchObject({ kind: 'paper', givenId: paper.id, exported: whole });
});

test('the line does not depend on the order of keys', () => {
  const turned = {
    ...whole,
    paper: Object.fromEntries(Object.entries(paper).reverse()) as unknown as typeof paper,
  };
  expect(paperLine(turned)).toBe(paperLine(whole));
});

test('concepts and the summary are derived; other objects are no export lines', () => {
  const concept = {
    key: aLink({ name: 'graphs' }).concept,
    name: 'graphs',
    kind: 'METHOD',
    paperCount: 1,
    firstSeenAt: null,
    lastSeenAt: null,
    aliases: [],
  } as const;
  expect(read(conceptLine(concept))).toEqual({ kind: 'derived' });
  expect(read('{"papergraph":"summary"}')).toEqual({ kind: 'derived' });
  expect(read('{"title":"A"}')).toBeNull();
});

test.each([
  [
    { papergraph: 'other' },
    'Expected papergraph to be "paper", "concept", "decision" or "summary", found "other".',
  ],
  [{ links: 7 }, 'Expected links to be a list, found 7.'],
  [
    { paper: { ...paper, abstract: `Now ${paper.abstract}` } },
    'Expected the mention "graphs" of graphs at 9 to 15 of the abstract, found "udy gr".',
  ],
  [
    { links: [aLink({ name: 'graphs' })] },
    'Expected every statement to join concepts of its paper, found search.',
  ],
])('a line that does not hold is rejected: %#', (change, reason) => {
  expect(changed(change)).toMatchObject({ kind: 'problem', problem: { ...place, reason } });
});
