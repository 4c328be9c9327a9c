import * as z from 'zod';
import { isWebAddress, readArxivId, readDoi } from '../domain/identifiers.js';
import { paperKey } from '../domain/keys.js';
import type { PaperRecord } from '../domain/paper.js';
import { describeIssue } from '../domain/shape-issue.js';
import { storableText } from '../domain/storable-text.js';
import { readPartialDate } from './calendar.js';
import { problem, type InputItem, type Place } from './input-item.js';
import { textProblem } from './paper-limits.js';

const text = z.string().transform(storableText);
const optionalText = text.nullish().transform((value) => (value?.trim() ? value.trim() : null));
const author = z.union([text, z.object({ name: text }).transform(({ name }) => name)]);
const texts = z
  .array(text)
  .nullish()
  .transform((values) => nonEmpty(values ?? []));
const date = z
  .union([z.string(), z.int().min(1000).max(9999).transform(String)])
  .nullish()
  .transform((value) => (value?.trim() ? value : null))
  .refine((value) => value === null || readPartialDate(value) !== null, {
    error: (issue) =>
      `Expected a date as YYYY, YYYY-MM, YYYY-MM-DD or an ISO time, found ${JSON.stringify(issue.input)}`,
  })
  .transform((value) => (value === null ? null : readPartialDate(value)));

/** What is read of a record; other keys are ignored. Several spellings of one fact: the first that is there counts. */
const recordShape = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  title: text,
  abstract: text,
  authors: z
    .array(author)
    .nullish()
    .transform((names) => nonEmpty(names ?? [])),
  published: date,
  publishedAt: date,
  date,
  arxivId: optionalText,
  doi: optionalText,
  venue: optionalText,
  categories: texts,
  url: optionalText,
  project: optionalText,
  code: z
    .union([text.transform((value) => [value]), z.array(text)])
    .nullish()
    .transform((values) => nonEmpty(values ?? [])),
  github: optionalText,
  upvotes: z
    .int()
    .min(0)
    .nullish()
    .transform((value) => value ?? null),
});

/** The paper that an object of fields tells, whatever format it was read from; a problem where a field is not as expected. */
export function readRecord(value: unknown, place: Place): InputItem {
  const parsed = recordShape.safeParse(value);
  if (!parsed.success) return problem(place, idOf(value), describeIssue(parsed.error, value));
  const fields = parsed.data;
  const { title, abstract } = fields;
  const reason = textProblem(title, abstract) ?? identifierProblem(fields);
  if (reason !== null) return problem(place, idOf(value), reason);
  const id = typeof fields.id === 'string' && fields.id.trim() === '' ? null : (fields.id ?? null);
  const identity = {
    arxivId: firstOf([fields.arxivId, id, fields.url], readArxivId),
    doi: firstOf([fields.doi, id, fields.url], readDoi),
    title,
    authors: fields.authors,
    publishedAt: fields.published ?? fields.publishedAt ?? fields.date,
  };
  const givenId = id ?? paperKey(identity);
  const record: PaperRecord = {
    ...identity,
    id: storableText(String(givenId)),
    abstract,
    venue: fields.venue,
    categories: fields.categories,
    links: {
      page: fields.url !== null && isWebAddress(fields.url) ? fields.url : null,
      code: [...new Set([...fields.code, fields.github ?? '', fields.project ?? ''].filter(isWebAddress))],
    },
    upvotes: fields.upvotes,
    listing: null,
  };
  return { kind: 'paper', place, givenId, record, exported: null };
}

/** An `arxivId` or `doi` that is given must be one; an `id` may be anything. */
function identifierProblem(fields: {
  readonly arxivId: string | null;
  readonly doi: string | null;
}): string | null {
  if (fields.arxivId !== null && readArxivId(fields.arxivId) === null)
    return `Expected arxivId to be an arXiv id such as 2401.01234, found ${JSON.stringify(fields.arxivId)}.`;
  if (fields.doi !== null && readDoi(fields.doi) === null)
    return `Expected doi to be a DOI such as 10.1000/182, found ${JSON.stringify(fields.doi)}.`;
  return null;
}

function firstOf(
  candidates: readonly (string | number | null)[],
  read: (text: string) => string | null,
): string | null {
  for (const candidate of candidates) {
    const found = typeof candidate === 'string' ? read(candidate) : null;
    if (found !== null) return found;
  }
  return null;
}

function nonEmpty(values: readonly string[]): string[] {
  return values.map((value) => value.trim()).filter((value) => value !== '');
}

/** What a person needs to find a rejected record again. */
function idOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const id: unknown = Reflect.get(value, 'id') ?? Reflect.get(value, 'title');
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
}
