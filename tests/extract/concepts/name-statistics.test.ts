import {
  endingName,
  lastWord,
  loadNameStatistics,
  wellKnownNames,
} from '../../../src/extract/concepts/name-statistics.js';
import { hashText } from '../../../src/extract/model/hash.js';

/** Papers that hold a name, then those that mark it as METHOD, DATASET, TASK, METRIC and CONCEPT. */
const uses: Readonly<Record<string, readonly number[]>> = {
  'graph net': [9, 4, 0, 1, 0, 0],
  way: [99, 0, 1, 0, 0, 0],
  'rain forecast': [4, 0, 0, 2, 0, 0],
};
const names = Object.keys(uses).sort((a, b) => hashText(a) - hashText(b));
const load = () =>
  loadNameStatistics({
    keys: Int32Array.from(names, hashText),
    counts: Uint16Array.from(names.flatMap((name) => uses[name] ?? [])),
  });

test('a name has the share of papers that mark it and the kinds they mark it as, smoothed', () => {
  expect(load().find('graph net')).toEqual({
    seen: 9,
    share: 0.55,
    kinds: [4.1 / 5.5, 0.1 / 5.5, 1.1 / 5.5, 0.1 / 5.5, 0.1 / 5.5],
  });
  expect(load().find('way')).toMatchObject({ seen: 99, share: 0.015 });
});

test('of a name that no paper holds nothing is known', () => {
  expect(load().find('grap net')).toBeUndefined();
});

test('names that many of the papers that hold them mark are well known, to be looked for up to five words long', () => {
  const known = wellKnownNames(load());
  expect(names.filter((name) => known.has(name)).sort()).toEqual(['graph net', 'rain forecast']);
  expect(known.has('grap net')).toBe(false);
  expect(known.longest).toBe(5);
});

test('all names that end with a word share an entry that no name is written like', () => {
  expect(lastWord('deep graph net')).toBe('net');
  expect(lastWord('net')).toBe('net');
  expect(endingName('net')).toBe('* net');
});
