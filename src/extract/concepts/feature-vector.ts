import { hashPair, hashText } from '../model/hash.js';

/** Features of one thing to be judged: distinct 32-bit hashes and their values. Steps in them are chosen with the artefact. */
export interface FeatureVector {
  readonly keys: readonly number[];
  readonly values: readonly number[];
}

/** Collects features; a key added twice keeps its first value. */
export class FeatureCollector implements FeatureVector {
  readonly keys: number[] = [];
  readonly values: number[] = [];
  private readonly seen = new Set<number>();

  add(key: number, value = 1): void {
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.keys.push(key);
    this.values.push(value);
  }
}

/** Key of a feature made of several parts, order counting. */
export function featureKey(template: number, a: number, b?: number, c?: number): number {
  const first = hashPair(template, a);
  if (b === undefined) return first;
  const second = hashPair(first, b);
  return c === undefined ? second : hashPair(second, c);
}

/** One template a name: what a feature looks at. */
export function templates<Name extends string>(
  group: string,
  names: readonly Name[],
): Readonly<Record<Name, number>> {
  // Every name is a key of the result, so the cast only says what the loop does.
  return Object.fromEntries(names.map((name) => [name, hashText(`${group} ${name}`)])) as Record<
    Name,
    number
  >;
}

/** A count as a feature's part; counts from `limit` on are one. */
export const upTo = (limit: number, count: number): number => Math.min(limit, count) + 1;
