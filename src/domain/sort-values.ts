import type { Concept } from './concept.js';
import { firstDay } from './dates.js';
import { foldName } from './fold.js';
import type { SortValue } from './page.js';
import type { Paper } from './paper.js';

/** The value by which lists of papers are ordered on this field: what a store keeps and a cursor holds. */
export function paperSortValue(
  paper: Pick<Paper, 'publishedAt' | 'title'>,
  field: 'PUBLISHED_AT' | 'TITLE',
): SortValue {
  switch (field) {
    case 'PUBLISHED_AT':
      return paper.publishedAt === null ? '' : firstDay(paper.publishedAt);
    case 'TITLE':
      return foldName(paper.title);
  }
}

/** The value by which lists of concepts are ordered on this field. */
export function conceptSortValue(
  concept: Pick<Concept, 'name' | 'paperCount' | 'firstSeenAt' | 'lastSeenAt'>,
  field: 'PAPER_COUNT' | 'NAME' | 'FIRST_SEEN_AT' | 'LAST_SEEN_AT',
): SortValue {
  switch (field) {
    case 'PAPER_COUNT':
      return concept.paperCount;
    case 'NAME':
      return foldName(concept.name);
    case 'FIRST_SEEN_AT':
      return concept.firstSeenAt ?? '';
    case 'LAST_SEEN_AT':
      return concept.lastSeenAt ?? '';
  }
}
