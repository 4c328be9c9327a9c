import { decisionLine, readExportLine } from '../../src/ingest/export-line.js';
import { aDecision, keyOf } from '../builders.js';

const place = { file: 'export', line: 7 };
const [lunar, tidal] = [keyOf('lunar'), keyOf('tidal')];
const merge = { type: 'MERGE', concept: lunar, into: tidal } as const;
const split = {
  type: 'SPLIT',
  concept: lunar,
  into: tidal,
  name: 'Tidal',
  kinds: [],
  words: ['sea'],
} as const;
const read = (value: object) => readExportLine({ papergraph: 'decision', ...value }, place);

test.each([merge, split, { type: 'UNDO', decision: 'decision-9' } as const])(
  'the decision %p is read as it was written',
  (matter) => {
    const decision = aDecision(1, matter);
    expect(readExportLine(JSON.parse(decisionLine(decision)), place)).toEqual({ kind: 'decision', decision });
  },
);

test.each([
  [
    { type: 'MELT' },
    'Expected matter.type to be one of MERGE, KEEP_APART, SPLIT, RENAME, RETYPE, ALIAS, REJECT, ACCEPT, UNDO, found "MELT".',
  ],
  [{ ...merge, into: undefined }, 'Expected matter.into to be a text, found nothing.'],
  [{ ...merge, into: '' }, 'Expected matter.into to be at least 1 character long, found "".'],
  [{ ...merge, into: lunar }, 'Expected two concepts to merge, found "lunar" on both sides.'],
  [{ ...split, into: lunar }, 'Expected two concepts to part, found "lunar" on both sides.'],
  [{ ...split, words: [] }, 'Expected at least one kind or word to part by, found none.'],
  [{ type: 'RENAME', concept: lunar, name: '?!' }, 'Expected a name with words, found "?!".'],
  [{ type: 'UNDO', decision: 'decision-1' }, 'Expected another decision to undo, found the same.'],
])('the decision %p is rejected with its place and id', (matter, reason) => {
  const value = { ...aDecision(1, merge), matter };
  expect(read(value)).toEqual({ kind: 'problem', problem: { ...place, id: 'decision-1', reason } });
});

test('a decision without a time is rejected in words', () => {
  expect(read(aDecision(1, merge, { at: 'noon' }))).toMatchObject({
    problem: { reason: 'Expected at to be a time as YYYY-MM-DDTHH:MM:SSZ, found "noon".' },
  });
});
