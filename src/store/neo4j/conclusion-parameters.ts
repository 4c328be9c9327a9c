import { int, type Integer } from 'neo4j-driver';
import type { ConceptLink } from '../../domain/concept.js';
import type { Mention, TextSpan } from '../../domain/extraction.js';
import type { RelinkedPaper } from '../graph-store.js';
import { orderedText } from './ordered-text.js';
import { storable } from './storable.js';

// What the conclusions from papers are sent as: rows for UNWIND. Counts and offsets are sent as integers; the driver sends
// any other number as a floating-point one.

/** What the paper's node itself says of the conclusion. */
export function conclusionParameters({ key, links, resolver }: RelinkedPaper) {
  return {
    key,
    properties: storable({
      resolver,
      mentionCount: int(links.reduce((sum, { mentions }) => sum + mentions.length, 0)),
    }),
  };
}

export function linkParameters({ key, links }: RelinkedPaper) {
  return links.map((link) => ({
    paper: key,
    concept: link.concept,
    link: storable({ ...linkProperties(link), paperSortKey: orderedText(key) }),
  }));
}

function linkProperties({ resolution, mentions, ...link }: ConceptLink) {
  return { ...link, ...resolution, ...mentionColumns(mentions) };
}

/** Mentions as lists side by side, because a property holds no list of maps; `link-rows` reads them back. */
function mentionColumns(mentions: readonly Mention[]) {
  return {
    mentionFields: mentions.map(({ field }) => field),
    mentionOffsets: mentions.flatMap(({ start, end, sentence }) =>
      integers(start, end, sentence.start, sentence.end),
    ),
    mentionKinds: mentions.map(({ kind }) => kind),
    mentionConfidences: mentions.map(({ confidence }) => confidence),
    mentionRules: mentions.map(({ rule }) => rule),
  };
}

function integers(...values: readonly number[]): readonly Integer[] {
  return values.map((value) => int(value));
}

export function statementParameters({ key, statements }: RelinkedPaper) {
  return statements.map(({ from, type, to, confidence, trigger, sentence }) => ({
    paper: key,
    from,
    to,
    statement: storable({ type, confidence, trigger, ...spanProperties(sentence) }),
  }));
}

export function traceParameters({ key, traces }: RelinkedPaper) {
  return traces.map(({ name, surface, concept, rule, evidence, sentence, decision }) => ({
    paper: key,
    concept,
    trace: storable({
      name,
      surface,
      rule,
      evidence,
      decision,
      paperSortKey: orderedText(key),
      ...(sentence === null ? {} : spanProperties(sentence)),
    }),
  }));
}

function spanProperties({ field, start, end }: TextSpan) {
  return { field, start: int(start), end: int(end) };
}

export function definitionParameters({ key, definitions }: RelinkedPaper) {
  return definitions.map(({ name, short, long, kind }) => ({
    paper: key,
    ...storable({ name, short, long, kind }),
  }));
}
