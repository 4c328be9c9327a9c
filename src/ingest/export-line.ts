import * as z from 'zod';
import { compareText } from '../domain/concept-summary.js';
import type { Concept, PaperGraph } from '../domain/concept.js';
import { storedConceptKey, storedPaperKey } from '../domain/keys.js';
import { conceptKinds, conceptRoles, relationTypes, textFields } from '../domain/vocabulary.js';
import type { Place, Reading } from './reading.js';
import { describeIssue } from '../domain/shape-issue.js';

/** The key that marks a line of an export and says what the line is. */
const marker = 'papergraph';

/** One line of an export: the paper with all that a store keeps of it, the same bytes whatever store it comes from. `readExportLine` gives it back as it was. */
export function paperLine({ paper, listings, links, statements }: PaperGraph): string {
  return `${JSON.stringify({ [marker]: 'paper', ...sortKeys({ paper, listings, links, statements }) })}\n`;
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
    z.object({
      concept: conceptKey,
      name: key,
      aliases: z.array(z.string()),
      kind: z.enum(conceptKinds),
      role: z.enum(conceptRoles),
      confidence: unit,
      core: z.boolean(),
      resolution: z.object({ rule: z.string(), evidence: z.string() }),
      mentions: z.array(
        span.extend({
          surface: z.string(),
          kind: z.enum(conceptKinds),
          confidence: unit,
          rule: z.string(),
          sentence: span,
        }),
      ),
    }),
  ),
  statements: z.array(
    z.object({
      from: conceptKey,
      type: z.enum(relationTypes),
      to: conceptKey,
      confidence: unit,
      trigger: z.string(),
      sentence: span,
    }),
  ),
});

/** What a line of an export says; null when the value is no such line. */
export function readExportLine(value: unknown, place: Place): Reading | null {
  if (typeof value !== 'object' || value === null || !(marker in value)) return null;
  if (value[marker] === 'concept' || value[marker] === 'summary') return { kind: 'derived' };
  const parsed = shape.safeParse(value);
  const reason =
    value[marker] !== 'paper'
      ? `Expected ${marker} to be "paper", "concept" or "summary", found ${JSON.stringify(value[marker])}.`
      : parsed.success
        ? proofProblem(parsed.data)
        : describeIssue(parsed.error, value);
  if (reason !== null || !parsed.success) {
    const problem = { ...place, id: null, reason: reason ?? 'Expected a line of an export.' };
    return { kind: 'problem', problem };
  }
  const { paper, listings } = parsed.data;
  return {
    kind: 'paper',
    place,
    givenId: paper.id,
    record: { ...paper, listing: listings[0] ?? null },
    exported: parsed.data,
  };
}

/** The first mention that is not where it says, or statement of a concept that the paper does not name. */
function proofProblem({ paper, links, statements }: PaperGraph): string | null {
  for (const { name, mentions } of links) {
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
