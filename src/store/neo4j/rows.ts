import type { Concept, ConceptLink, ConceptStatement } from '../../domain/concept.js';
import type { Mention, PaperTexts, TextSpan } from '../../domain/extraction.js';
import { storedConceptKey, storedPaperKey } from '../../domain/keys.js';
import type { NameDefinition, NameTrace } from '../../domain/names.js';
import type { Listing, Paper } from '../../domain/paper.js';
import { conceptKinds, conceptRoles, statementTypes, textFields } from '../../domain/vocabulary.js';
import { cypher } from './cypher.js';
import * as read from './values.js';

// Each projection stands beside the function that reads it. Lists and not maps: the names would travel with every row.

/** Adds `paper`, the row of the paper `p`. */
export const paperRow = cypher`WITH *, [p.key, p.id, p.arxivId, p.doi, p.title, p.abstract, p.titleText, p.abstractText,
  p.publishedAt, p.authors, p.venue, p.categories, p.page, p.code, p.upvotes, p.contentHash, p.extractor] AS paper`;

export function paperOf(row: unknown): Paper {
  const [key, id, arxivId, doi, title, abstract, titleText, abstractText, publishedAt, ...rest] =
    read.list(row);
  const [authors, venue, categories, page, code, upvotes, contentHash, extractor] = rest;
  return {
    key: storedPaperKey(read.text(key)),
    id: read.text(id),
    arxivId: read.nullableText(arxivId),
    doi: read.nullableText(doi),
    title: read.text(title),
    abstract: read.text(abstract),
    titleText: read.text(titleText),
    abstractText: read.text(abstractText),
    publishedAt: read.nullableText(publishedAt),
    authors: read.texts(authors),
    venue: read.nullableText(venue),
    categories: read.texts(categories),
    links: { page: read.nullableText(page), code: read.texts(code) },
    upvotes: read.nullableNumber(upvotes),
    contentHash: read.text(contentHash),
    extractor: read.text(extractor),
  };
}

/** Adds `concept`, the row of the concept `c`. */
export const conceptRow = cypher`WITH *, [c.key, c.name, c.kind, c.paperCount, c.firstSeenAt, c.lastSeenAt, c.aliases] AS concept`;

export function conceptOf(row: unknown): Concept {
  const [key, name, kind, paperCount, firstSeenAt, lastSeenAt, aliases] = read.list(row);
  return {
    key: storedConceptKey(read.text(key)),
    name: read.text(name),
    kind: read.word(kind, conceptKinds),
    paperCount: read.number(paperCount),
    firstSeenAt: read.knownDay(firstSeenAt),
    lastSeenAt: read.knownDay(lastSeenAt),
    aliases: read.texts(aliases),
  };
}

/** Adds `link`, the row of the link `m` to the concept `c`, without its mentions. */
export const linkRow = cypher`WITH *, [c.key, m.name, m.aliases, m.kind, m.role, m.confidence, m.core, m.rule, m.evidence] AS link`;

/** The same with its mentions. */
export const linkRowWithMentions = cypher`WITH *, [c.key, m.name, m.aliases, m.kind, m.role, m.confidence, m.core, m.rule, m.evidence,
  m.mentionFields, m.mentionOffsets, m.mentionKinds, m.mentionConfidences, m.mentionRules] AS link`;

/** The link of this row. `texts` are the paper's: a mention is stored as offsets and its surface is cut out here. */
export function linkOf(row: unknown, texts: PaperTexts): ConceptLink {
  const [key, name, aliases, kind, role, confidence, core, rule, evidence, ...mentions] = read.list(row);
  return {
    concept: storedConceptKey(read.text(key)),
    name: read.text(name),
    aliases: read.texts(aliases),
    kind: read.word(kind, conceptKinds),
    role: read.word(role, conceptRoles),
    confidence: read.number(confidence),
    core: read.flag(core),
    resolution: { rule: read.text(rule), evidence: read.text(evidence) },
    mentions: mentions.length === 0 ? [] : mentionsOf(mentions, texts),
  };
}

/** Numbers per mention in `mentionOffsets`: its start and end, then those of its sentence. */
const offsetsPerMention = 4;

function mentionsOf(columns: readonly unknown[], texts: PaperTexts): readonly Mention[] {
  const [fields, offsets, kinds, confidences, rules] = columns.map(read.list);
  return read.list(fields).map((value, index) => {
    const field = read.word(value, textFields);
    const at = index * offsetsPerMention;
    const [start, end, sentenceStart, sentenceEnd] = [0, 1, 2, 3].map((n) => read.number(offsets?.[at + n]));
    const span = { start: read.number(start), end: read.number(end) };
    return {
      field,
      ...span,
      surface: texts[field].slice(span.start, span.end),
      kind: read.word(kinds?.[index], conceptKinds),
      confidence: read.number(confidences?.[index]),
      rule: read.text(rules?.[index]),
      sentence: { field, start: read.number(sentenceStart), end: read.number(sentenceEnd) },
    };
  });
}

/** Adds `statement`, the row of the statement `s` from the concept `f` to the concept `t`. */
export const statementRow = cypher`WITH *, [f.key, s.type, t.key, s.confidence, s.trigger, s.field, s.start, s.end] AS statement`;

export function statementOf(row: unknown): ConceptStatement {
  const [from, type, to, confidence, trigger, field, start, end] = read.list(row);
  return {
    from: storedConceptKey(read.text(from)),
    type: read.word(type, statementTypes),
    to: storedConceptKey(read.text(to)),
    confidence: read.number(confidence),
    trigger: read.text(trigger),
    sentence: spanOf(field, start, end),
  };
}

function spanOf(field: unknown, start: unknown, end: unknown): TextSpan {
  return { field: read.word(field, textFields), start: read.number(start), end: read.number(end) };
}

/** Adds `trace`, the row of the trace `t` to the concept `c`, which is null for a rejected name. */
export const traceRow = cypher`WITH *, [t.name, t.surface, c.key, t.rule, t.evidence, t.decision, t.field, t.start, t.end] AS trace`;

export function traceOf(row: unknown): NameTrace {
  const [name, surface, concept, rule, evidence, decision, field, start, end] = read.list(row);
  const key = read.nullableText(concept);
  return {
    name: storedConceptKey(read.text(name)),
    surface: read.text(surface),
    concept: key === null ? null : storedConceptKey(key),
    rule: read.text(rule),
    evidence: read.text(evidence),
    sentence: field === null ? null : spanOf(field, start, end),
    decision: read.nullableText(decision),
  };
}

/** Adds `definition`, the row of the definition `d`. */
export const definitionRow = cypher`WITH *, [d.name, d.short, d.long, d.kind] AS definition`;

export function definitionOf(row: unknown): NameDefinition {
  const [name, short, long, kind] = read.list(row);
  return {
    name: storedConceptKey(read.text(name)),
    short: read.text(short),
    long: storedConceptKey(read.text(long)),
    kind: read.word(kind, conceptKinds),
  };
}

/** A listing as `[source, listedAt, rank, upvotes]`. */
export function listingOf(row: unknown): Listing {
  const [source, listedAt, rank, upvotes] = read.list(row);
  return {
    source: read.text(source),
    listedAt: read.knownDay(listedAt),
    rank: read.number(rank),
    upvotes: read.nullableNumber(upvotes),
  };
}
