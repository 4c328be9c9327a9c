import type { PaperGraph } from '../domain/concept.js';
import type { Decision } from '../domain/decisions.js';
import type { PaperRecord } from '../domain/paper.js';

/** Where something stands in the input: the file as it was named to us (`-` for standard input) and its line, from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** A record that is not taken in, and why. The rest of its file is. */
export interface Problem extends Place {
  /** The record's own id, or its title where it has none; null when neither could be read. */
  readonly id: string | null;
  /** A sentence: what was expected and what was found. */
  readonly reason: string;
}

/** A line of a page that belongs to the page and not to a paper. */
export interface FurnitureLine extends Place {
  readonly kind: string;
  readonly text: string;
}

/** A record that was read and checked. */
export interface IncomingPaper {
  readonly kind: 'paper';
  readonly place: Place;
  /** The input's own id as it was written; the paper's key where it has none. */
  readonly givenId: string | number;
  readonly record: PaperRecord;
  /** The paper whole, when the line is one of our own export: it is restored as it was. */
  readonly exported: PaperGraph | null;
}

/** What a format reads out of an input, one by one and in input order. */
export type InputItem =
  | IncomingPaper
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'furniture'; readonly furniture: FurnitureLine }
  /** A curator's decision that an export holds. */
  | { readonly kind: 'decision'; readonly decision: Decision }
  /** A line of an export that only repeats what the papers say: a concept, or the summary. */
  | { readonly kind: 'derived' };

/** The item of a record that is not taken in: its place, its id as far as it could be read, and why. */
export function problem(
  place: Place,
  id: string | null,
  reason: string,
): Extract<InputItem, { readonly kind: 'problem' }> {
  return { kind: 'problem', problem: { ...place, id, reason } };
}
