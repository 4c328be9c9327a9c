import * as z from 'zod';
import { compareText } from '../domain/compare-text.js';
import type { Concept, PaperGraph } from '../domain/concept.js';
import type { Decision } from '../domain/decisions.js';
import { extractionOfLinks } from '../domain/extraction-of-links.js';
import { storedConceptKey, storedPaperKey } from '../domain/keys.js';
import {
  conceptKinds,
  conceptRoles,
  relationTypes,
  statementTypes,
  textFields,
} from '../domain/vocabulary.js';
import { readDecision } from './read-decision.js';
import { problem, type Place, type InputItem } from './input-item.js';
import { describeIssue } from '../domain/shape-issue.js';

/** The key that marks a line of an export and says what the line is. */
const marker = 'papergraph';

/** One line of an export: the paper with all that a store keeps of it, the same bytes whatever store it comes from. `readExportLine` gives it back as it was. */
export function paperLine(graph: PaperGraph): string {
  return `${JSON.stringify({ [marker]: 'paper', ...sortKeys(graph) })}\n`;
}

/** One line of an export: a curator's decision, undone ones too. */
export function decisionLine(decision: Decision): string {
  return `${JSON.stringify({ [marker]: 'decision', ...sortKeys(decision) })}\n`;
}

/** One line of an export: a concept, for those who read the file; `ingest` sums concepts up from the papers. */
export function conceptLine(concept: Concept): string {
  return `${JSON.stringify({ [marker]: 'concept', ...sortKeys(concept) })}\n`;
}

function sortKeys(value: object): object {
  const sorted = Object.entries(value).sort(([a], [b]) => compareText(a, b));
  return Object.fromEntries(sorted.map(([key, inner]: [string, unknown]) => [key, sortDeep(inner)]));
}

function sortDeep(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortDeep);
  return typeof value === 'object' && value !== null ? sortKeys(value) : value;
}

const unit = z.number().min(0).max(1);
const offset = z.int().min(0);
const span = z.object({ field: z.enum(textFields), start: offset, end: offset });
const optionalText = z.string().nullable();
const key = z.string().min(1);
const conceptKey = key.transform(storedConceptKey);

const mention = span.extend({
  surface: z.string(),
  kind: z.enum(conceptKinds),
  confidence: unit,
  rule: z.string(),
  sentence: span,
});
const statement = z.object({
  type: z.enum(relationTypes),
  confidence: unit,
  trigger: z.string(),
  sentence: span,
});
const concept = z.object({
  name: key,
  aliases: z.array(z.string()),
  kind: z.enum(conceptKinds),
  role: z.enum(conceptRoles),
  confidence: unit,
  core: z.boolean(),
  mentions: z.array(mention),
});

const shape = z.object({
  paper: z.object({
    key: key.transform(storedPaperKey),
    id: z.string(),
    arxivId: optionalText,
    doi: optionalText,
    title: z.string(),
    abstract: z.string(),
    titleText: z.string(),
    abstractText: z.string(),
    authors: z.array(z.string()),
    publishedAt: optionalText,
    venue: optionalText,
    categories: z.array(z.string()),
    links: z.object({ page: optionalText, code: z.array(z.string()) }),
    upvotes: z.int().nullable(),
    contentHash: z.string().regex(/^[0-9a-f]{64}$/),
    extractor: key,
  }),
  listings: z.array(
    z.object({
      source: key,
      listedAt: z.iso.date().nullable(),
      rank: z.int().min(1),
      upvotes: z.int().nullable(),
    }),
  ),
  links: z.array(
    concept.extend({
      concept: conceptKey,
      resolution: z.object({ rule: z.string(), evidence: z.string() }),
    }),
  ),
  statements: z.array(statement.extend({ from: conceptKey, type: z.enum(statementTypes), to: conceptKey })),
  // An export of an older time has neither this nor what follows: the links then say what was extracted.
  extraction: z
    .object({
      extractor: key,
      concepts: z.array(concept),
      relations: z.array(statement.extend({ from: key, to: key })),
    })
    .optional(),
  traces: z
    .array(
      z.object({
        name: conceptKey,
        surface: z.string(),
        concept: conceptKey.nullable(),
        rule: z.string(),
        evidence: z.string(),
        sentence: span.nullable(),
        decision: z.string().nullable(),
      }),
    )
    .default([]),
  definitions: z
    .array(z.object({ name: conceptKey, short: key, long: conceptKey, kind: z.enum(conceptKinds) }))
    .default([]),
  resolver: z.string().default(''),
});

/** What a line of an export says; null when the value is no such line. */
export function readExportLine(value: unknown, place: Place): InputItem | null {
  if (typeof value !== 'object' || value === null || !(marker in value)) return null;
  const kind = value[marker];
  switch (kind) {
    case 'concept':
    case 'summary':
      return { kind: 'derived' };
    case 'decision': {
      const read = readDecision(value);
      return 'reason' in read ? problem(place, read.id, read.reason) : { kind: 'decision', ...read };
    }
    case 'paper':
      return readPaper(value, place);
    default: {
      const expected = '"paper", "concept", "decision" or "summary"';
      return problem(place, null, `Expected ${marker} to be ${expected}, found ${JSON.stringify(kind)}.`);
    }
  }
}

function readPaper(value: object, place: Place): InputItem {
  const parsed = shape.safeParse(value);
  if (!parsed.success) return problem(place, null, describeIssue(parsed.error, value));
  const { paper, links, statements } = parsed.data;
  const extraction = parsed.data.extraction ?? extractionOfLinks(paper.extractor, links, statements);
  const exported: PaperGraph = { ...parsed.data, extraction };
  const reason = proofProblem(exported);
  if (reason !== null) return problem(place, null, reason);
  const record = { ...paper, listing: exported.listings[0] ?? null };
  return { kind: 'paper', place, givenId: paper.id, record, exported };
}

/** The first mention that is not where it says, or statement of a concept that the paper does not name. */
function proofProblem({ paper, extraction, links, statements }: PaperGraph): string | null {
  for (const { name, mentions } of [...links, ...extraction.concepts]) {
    for (const { field, start, end, surface } of mentions) {
      const found = paper[field].slice(start, end);
      if (found !== surface)
        return `Expected the mention ${JSON.stringify(surface)} of ${name} at ${start} to ${end} of the ${field}, found ${JSON.stringify(found)}.`;
    }
  }
  const known = new Set(links.map(({ concept }) => concept));
  const strange = statements.flatMap(({ from, to }) => [from, to]).find((concept) => !known.has(concept));
  return strange === undefined
    ? null
    : `Expected every statement to join concepts of its paper, found ${strange}.`;
}
