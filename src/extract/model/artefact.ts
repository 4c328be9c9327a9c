import { createHash } from 'node:crypto';
import { PapergraphError } from '../../domain/errors.js';

/** The kinds of array a section may hold. */
const arrayTypes = {
  int8: Int8Array,
  uint8: Uint8Array,
  uint16: Uint16Array,
  int16: Int16Array,
  int32: Int32Array,
  float32: Float32Array,
} as const;
type ArrayType = keyof typeof arrayTypes;

/** A piece of an artefact: an array of numbers, or anything JSON can hold. */
export type SectionArray = Int8Array | Uint8Array | Uint16Array | Int16Array | Int32Array | Float32Array;

/** Named pieces of a trained extractor. */
export interface ArtefactContent {
  readonly arrays: Readonly<Record<string, SectionArray>>;
  /** Small things: lists of classes, thresholds, where it was learnt. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/** A read artefact. `version` is the first 8 hex digits of the file's SHA-256: other weights are another version. */
export interface Artefact extends ArtefactContent {
  readonly version: string;
}

const magic = 'PGX1';
const alignment = 8;
const aligned = (length: number): number => Math.ceil(length / alignment) * alignment;

interface SectionEntry {
  readonly name: string;
  readonly type: ArrayType;
  readonly offset: number;
  readonly length: number;
}

function typeOf(array: SectionArray): ArrayType {
  if (array instanceof Int8Array) return 'int8';
  if (array instanceof Uint8Array) return 'uint8';
  if (array instanceof Uint16Array) return 'uint16';
  if (array instanceof Int16Array) return 'int16';
  return array instanceof Int32Array ? 'int32' : 'float32';
}

/**
 * One file: magic, length of the header, header as JSON (facts and where each array begins), arrays in order of name,
 * little-endian, each on a multiple of 8. The same content gives the same bytes.
 */
export function packArtefact({ arrays, facts }: ArtefactContent): Uint8Array {
  const names = Object.keys(arrays).sort();
  const sections: SectionEntry[] = [];
  let offset = 0;
  for (const name of names) {
    const array = arrays[name];
    if (array === undefined) continue;
    sections.push({ name, type: typeOf(array), offset, length: array.length });
    offset += aligned(array.byteLength);
  }
  const header = new TextEncoder().encode(JSON.stringify({ facts, sections }));
  const body = aligned(8 + header.length);
  const bytes = new Uint8Array(body + offset);
  bytes.set(new TextEncoder().encode(magic));
  new DataView(bytes.buffer).setUint32(4, header.length, true);
  bytes.set(header, 8);
  for (const section of sections) {
    const array = arrays[section.name];
    if (array)
      bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), body + section.offset);
  }
  return bytes;
}

const unreadable = (where: string, found: string): PapergraphError =>
  new PapergraphError('INPUT_UNREADABLE', `Expected a trained extractor in ${where}, found ${found}.`, {
    where,
  });

function isSectionEntry(value: unknown): value is SectionEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { name, type, offset, length } = value as Record<string, unknown>; // an object, of whatever fields
  const numbers = Number.isInteger(offset) && Number.isInteger(length);
  return typeof name === 'string' && typeof type === 'string' && Object.hasOwn(arrayTypes, type) && numbers;
}

function readHeader(
  bytes: Uint8Array,
  where: string,
): { facts: Record<string, unknown>; sections: SectionEntry[]; body: number } {
  if (bytes.length < 8 || new TextDecoder().decode(bytes.subarray(0, 4)) !== magic) {
    throw unreadable(where, 'a file of another kind');
  }
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true);
  if (8 + length > bytes.length) throw unreadable(where, 'a file that is cut off');
  let header: unknown;
  try {
    header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length)));
  } catch (cause) {
    throw new PapergraphError(
      'INPUT_UNREADABLE',
      `Expected JSON in the header of ${where}, found something else.`,
      { where },
      { cause },
    );
  }
  if (typeof header !== 'object' || header === null) throw unreadable(where, 'a header without sections');
  const { facts, sections } = header as Record<string, unknown>; // an object, of whatever fields
  if (
    typeof facts !== 'object' ||
    facts === null ||
    !Array.isArray(sections) ||
    !sections.every(isSectionEntry)
  ) {
    throw unreadable(where, 'a header without sections');
  }
  return { facts: facts as Record<string, unknown>, sections, body: aligned(8 + length) }; // an object, checked above
}

/**
 * Reads what `packArtefact` wrote. Throws PapergraphError INPUT_UNREADABLE when the bytes are something else or cut off.
 * @param where the file's name, for the error
 */
export function readArtefact(bytes: Uint8Array, where: string): Artefact {
  const { facts, sections, body } = readHeader(bytes, where);
  // Arrays need an aligned start, which a view into another buffer may not have.
  const copy = new Uint8Array(bytes.length);
  copy.set(bytes);
  const arrays: Record<string, SectionArray> = {};
  for (const { name, type, offset, length } of sections) {
    const Kind = arrayTypes[type];
    if (body + offset + length * Kind.BYTES_PER_ELEMENT > bytes.length)
      throw unreadable(where, 'a file that is cut off');
    arrays[name] = new Kind(copy.buffer, body + offset, length);
  }
  return { arrays, facts, version: createHash('sha256').update(bytes).digest('hex').slice(0, 8) };
}

/** An array of an artefact, which must be there and of this kind. Throws INPUT_UNREADABLE otherwise. */
export function sectionOf<T extends SectionArray>(
  artefact: Artefact,
  name: string,
  kind: abstract new (...parts: never[]) => T,
): T {
  const array = artefact.arrays[name];
  if (!(array instanceof kind))
    throw unreadable(`section ${name}`, array === undefined ? 'nothing' : typeOf(array));
  return array;
}
