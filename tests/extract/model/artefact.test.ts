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

test('gives back every kind of array, however it is laid out, and pads none', () => {
  const arrays = {
    a: Int8Array.of(-128, 127, 1),
    b: Uint8Array.of(255),
    c: Uint16Array.of(65535, 1, 2),
    d: Int16Array.of(-32768),
    e: Int32Array.of(-2147483648, 5, 6),
    f: Float32Array.of(1.5),
    g: new Float32Array([9, 8, 7]).subarray(1),
  };
  expect(readArtefact(packArtefact({ arrays, facts: {} }), 'a test').arrays).toEqual(arrays);
});

test('the same content gives the same bytes, in whatever order it is told', () => {
  const { bytes, shorts, numbers, none } = content.arrays;
  const reordered = { facts: content.facts, arrays: { shorts, none, numbers, bytes } };
  expect(packArtefact(reordered)).toEqual(packArtefact(content));
});

test('arrays come in order of name, each on a multiple of eight', () => {
  const packed = packArtefact({ arrays: { b: Uint8Array.of(2), a: Uint8Array.of(1) }, facts: {} });
  expect([...packed.subarray(-16)]).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0]);
  expect(new TextDecoder().decode(packed.subarray(0, 4))).toBe('PGX1');
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

/** A file whose header is this text. */
function withHeader(header: string): Uint8Array {
  const text = new TextEncoder().encode(header);
  const bytes = new Uint8Array(8 + text.length);
  bytes.set(new TextEncoder().encode('PGX1'));
  new DataView(bytes.buffer).setUint32(4, text.length, true);
  bytes.set(text, 8);
  return bytes;
}

const section = { name: 'a', type: 'int8', offset: 0, length: 0 };
test.each([
  null,
  7,
  {},
  { facts: {} },
  { sections: [] },
  { facts: null, sections: [] },
  { facts: 7, sections: [] },
  { facts: {}, sections: {} },
  { facts: {}, sections: [null] },
  { facts: {}, sections: ['a'] },
  { facts: {}, sections: [section, { ...section, name: 7 }] },
  { facts: {}, sections: [{ ...section, type: 7 }] },
  { facts: {}, sections: [{ ...section, type: ['int8'] }] },
  { facts: {}, sections: [{ ...section, type: 'int64' }] },
  { facts: {}, sections: [{ ...section, type: 'toString' }] },
  { facts: {}, sections: [{ ...section, offset: '0' }] },
  { facts: {}, sections: [{ ...section, length: 0.5 }] },
])('refuses a header that says %j', (header) => {
  expect(() => readArtefact(withHeader(JSON.stringify(header)), 'model.bin')).toThrow(
    'Expected a trained extractor in model.bin, found a header without sections.',
  );
});

test('takes a header whose sections are in order, to the last byte', () => {
  const header = JSON.stringify({ facts: { a: 1 }, sections: [section] });
  const padded = header + ' '.repeat(7 - ((header.length + 7) % 8));
  expect(readArtefact(withHeader(padded), 'model.bin')).toMatchObject({
    facts: { a: 1 },
    arrays: { a: new Int8Array(0) },
  });
});

test.each(['{', ''])('refuses the header %j, which is no JSON, saying where and why', (header) => {
  expect(() => readArtefact(withHeader(header), 'model.bin')).toThrow(
    expect.objectContaining({
      code: 'INPUT_UNREADABLE',
      message: 'Expected JSON in the header of model.bin, found something else.',
      details: { where: 'model.bin' },
      cause: expect.any(SyntaxError) as unknown,
    }) as Error,
  );
});

test.each([
  ['a file of another kind', new TextEncoder().encode('PGX2    ')],
  ['a file of another kind', new TextEncoder().encode('PGX1')],
  ['a file that is cut off', withHeader('{"facts": {}}').subarray(0, -1)],
  ['a file that is cut off', packArtefact(content).subarray(0, -5)],
])('says that it found %s', (found, bytes) => {
  expect(() => readArtefact(bytes, 'model.bin')).toThrow(
    expect.objectContaining({
      code: 'INPUT_UNREADABLE',
      message: `Expected a trained extractor in model.bin, found ${found}.`,
      details: { where: 'model.bin' },
    }) as Error,
  );
});

test('refuses an array of another kind than the code reads', () => {
  const artefact = readArtefact(packArtefact(content), 'a test');
  expect(sectionOf(artefact, 'bytes', Int8Array)).toEqual(content.arrays.bytes);
  const found = (name: string, kind: typeof Float32Array | typeof Int8Array) => () =>
    sectionOf<Float32Array | Int8Array>(artefact, name, kind);
  expect(found('absent', Float32Array)).toThrow(
    'Expected a trained extractor in section absent, found nothing.',
  );
  expect(found('bytes', Float32Array)).toThrow('found int8.');
  expect(found('shorts', Float32Array)).toThrow('found uint16.');
  expect(found('numbers', Int8Array)).toThrow('found float32.');
  expect(found('none', Int8Array)).toThrow('found int32.');
});
