import { PapergraphError } from '../domain/errors.js';
import { paperKey } from '../domain/keys.js';
import type { Listing, PaperRecord } from '../domain/paper.js';
import type { FormatOptions, InputFormat } from './input-format.js';
import type { Line } from './lines.js';
import { furnitureKind, readPageDay, type PageDay } from './page-furniture.js';
import { textProblem } from './paper-limits.js';
import { problem, type Place, type InputItem } from './input-item.js';
import { storableText } from '../domain/storable-text.js';

/** Name of the Source whose Listings a page makes. */
const trendingSource = 'Trending Papers';

/** Lines of a page among which some furniture stands: every few papers have some. */
const headLines = 40;
/** In characters; the longest of 2,610 titles has 159. */
const longestTitle = 300;
/** Words of a full sentence that is no title: none of 2,610 titles ends with a full stop, the shortest abstract has 57 words. */
const sentenceWords = 12;

/** The lines of one paper as the page gives them. */
interface Entry {
  readonly title: string;
  readonly place: Place;
  readonly rank: number;
  abstract: string | null;
}

/**
 * A Trending Papers page pasted as text: page furniture, then titles and abstracts in turn. A title without an abstract
 * is rejected alone; prose where a title should be is a further paragraph of the abstract before it. The rank counts
 * every title. A date without a year, on the page, makes Listings without a date unless the whole date is given; one
 * that contradicts the page is a PapergraphError USAGE.
 */
export const trendingPage: InputFormat = {
  name: 'trending-page',
  title: 'a Trending Papers page',
  extensions: ['txt'],
  recognises: (lines) => lines.slice(0, headLines).some(isTelling),
  read: readTrendingPage,
};

/** Furniture that no other text has on a line of its own. */
function isTelling(line: string): boolean {
  const kind = furnitureKind(line);
  return kind === 'mailing box' || kind === 'curator line' || kind === 'page name';
}

async function* readTrendingPage(
  lines: AsyncIterable<Line>,
  { file, date }: FormatOptions,
): AsyncGenerator<InputItem> {
  let listedAt = date;
  let rank = 0;
  let entry: Entry | null = null;
  for await (const block of readBlocks(lines)) {
    const place = { file, line: block.line };
    const text = block.text;
    const kind = text === null ? null : furnitureKind(text);
    if (text === null) {
      yield problem(place, null, 'Expected a line of a page, found one too long to be read.');
    } else if (kind !== null) {
      const day = readPageDay(text);
      if (day !== null) listedAt = listingDay(day, date, { ...place, text });
      yield { kind: 'furniture', furniture: { ...place, kind, text } };
    } else if (looksLikeProse(text)) {
      if (entry === null)
        yield problem(place, null, 'Expected a title, found a paragraph without one before it.');
      else entry.abstract = entry.abstract === null ? text : `${entry.abstract}\n\n${text}`;
    } else {
      if (entry !== null) yield finish(entry, listedAt);
      rank += 1;
      entry = { title: text, place, rank, abstract: null };
    }
  }
  if (entry !== null) yield finish(entry, listedAt);
}

/** Whether this is a paragraph: longer than any title, or a full sentence of more words than a title with a full stop has. */
function looksLikeProse(text: string): boolean {
  return text.length > longestTitle || (/\.["”)]?$/.test(text) && text.split(/\s+/).length >= sentenceWords);
}

function finish(entry: Entry, listedAt: string | null): InputItem {
  const { place, rank } = entry;
  const title = storableText(entry.title);
  if (entry.abstract === null)
    return problem(place, title, 'Expected an abstract after this title, found none.');
  const abstract = storableText(entry.abstract);
  const reason = textProblem(title, abstract);
  if (reason !== null) return problem(place, title, reason);
  const identity = { arxivId: null, doi: null, title, authors: [], publishedAt: null };
  const listing: Listing = { source: trendingSource, listedAt, rank, upvotes: null };
  const id = paperKey(identity);
  const record: PaperRecord = {
    ...identity,
    id,
    abstract,
    venue: null,
    categories: [],
    links: { page: null, code: [] },
    upvotes: null,
    listing,
  };
  return { kind: 'paper', place, givenId: id, record, exported: null };
}

/** The page's whole date, from what it says and what the caller knows. */
function listingDay(day: PageDay, date: string | null, at: Place & { readonly text: string }): string | null {
  const monthAndDay = `${pad(day.month)}-${pad(day.day)}`;
  const said = day.year === null ? null : `${day.year}-${monthAndDay}`;
  if (date === null) return said;
  if (said === null ? date.endsWith(monthAndDay) : date === said) return date;
  throw new PapergraphError(
    'USAGE',
    `Expected the given date to agree with the page's own, "${at.text}" (${at.file}, line ${at.line}), found ${date}.`,
    { argument: 'date', expected: at.text, found: date },
  );
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** A line, or a paragraph that was wrapped into short lines, of the page. */
interface Block {
  readonly line: number;
  readonly text: string | null;
}

/** Lines up to this long, two or more without a blank line between them, are one paragraph (editors wrap at 72 to 120). */
const wrapWidth = 120;

async function* readBlocks(lines: AsyncIterable<Line>): AsyncGenerator<Block> {
  let waiting: Line[] = [];
  for await (const line of lines) {
    const text = line.text?.trim();
    if (text === undefined || text === '' || furnitureKind(text) !== null) {
      yield* joinWrapped(waiting);
      waiting = [];
      if (text !== '') yield { line: line.number, text: text ?? null };
    } else {
      waiting.push({ number: line.number, text });
    }
  }
  yield* joinWrapped(waiting);
}

function joinWrapped(lines: readonly Line[]): readonly Block[] {
  const [first] = lines;
  if (first === undefined) return [];
  if (lines.every(({ text }) => (text ?? '').length <= wrapWidth)) {
    return [{ line: first.number, text: lines.map(({ text }) => text).join('\n') }];
  }
  return lines.map(({ number, text }) => ({ line: number, text }));
}
