import { decodeUtf8 } from '../../src/ingest/decode-utf8.js';
import { all } from './read-text.js';

async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}
const sizes = [1, 2, 3, 4, 5, 7, 100];

test.each(sizes)(
  'text cut into pieces of %d bytes is read whole, with U+FFFD where it stands',
  async (size) => {
    const text = 'Fréchet\n距离 🦉\n\uFFFD\n';
    const pieces = await all(decodeUtf8(cut(Buffer.from(`\uFEFF${text}`), size)));
    expect(pieces.join('')).toBe(text);
  },
);

test.each(sizes)('cut into pieces of %d bytes, the first line of other bytes is named', async (size) => {
  const head = Buffer.from('é\n🦉\n');
  const faults: readonly (readonly number[])[] = [
    [0x46, 0xe9, 0x63, 0x0a, 0xe9, 0x0a],
    [0xa9, 0x0a, 0xe9, 0x0a],
    [0xf0, 0x9f, 0x0a, 0x0a],
    [0x61, 0xe9],
    [0xf0, 0x9f, 0xa6],
  ];
  for (const fault of faults) {
    const bytes = Buffer.concat([head, Uint8Array.from(fault)]);
    await expect(all(decodeUtf8(cut(bytes, size)))).rejects.toMatchObject({ name: 'NotUtf8', line: 3 });
  }
});
