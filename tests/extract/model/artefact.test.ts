import { packArtefact, readArtefact, sectionOf } from '../../../src/extract/model/artefact.js';

const content = {
  arrays: {
    bytes: Int8Array.of(-3, 0, 7),
    shorts: Uint16Array.of(1, 65535),
    numbers: Float32Array.of(0.5, -2),
    none: new Int32Array(0),
  },
  facts: { kinds: ['METHOD', 'TASK'], threshold: 0.4 },
};

test('gives back what was packed, wherever the bytes lie in memory', () => {
  const packed = packArtefact(content);
  const shifted = new Uint8Array(packed.length + 3);
  shifted.set(packed, 3);
  for (const bytes of [packed, shifted.subarray(3)]) {
    const read = readArtefact(bytes, 'a test');
    expect(read.facts).toEqual(content.facts);
    expect(read.arrays).toEqual(content.arrays);
  }
});

test('names the version after the content alone', () => {
  const version = (facts: Record<string, unknown>): string =>
    readArtefact(packArtefact({ arrays: content.arrays, facts }), 'a test').version;
  expect(version(content.facts)).toMatch(/^[0-9a-f]{8}$/);
  expect(version(content.facts)).toBe(version({ ...content.facts }));
  expect(version(content.facts)).not.toBe(version({ ...content.facts, threshold: 0.5 }));
});

const broken: readonly (readonly [what: string, bytes: () => Uint8Array])[] = [
  ['nothing', () => new Uint8Array(0)],
  ['another file', () => new TextEncoder().encode('{"this": "is JSON"}')],
  ['a file cut in its header', () => packArtefact(content).subarray(0, 20)],
  ['a file cut in its arrays', () => packArtefact(content).subarray(0, -8)],
];

test.each(broken)('refuses %s with a sentence', (_what, bytes) => {
  expect(() => readArtefact(bytes(), 'model.bin')).toThrow(
    /^Expected a trained extractor in model\.bin, found .*\.$/,
  );
});

test('refuses an array of another kind than the code reads', () => {
  const artefact = readArtefact(packArtefact(content), 'a test');
  expect(sectionOf(artefact, 'bytes', Int8Array)).toEqual(content.arrays.bytes);
  expect(() => sectionOf(artefact, 'bytes', Float32Array)).toThrow('int8');
  expect(() => sectionOf(artefact, 'absent', Float32Array)).toThrow('nothing');
});
