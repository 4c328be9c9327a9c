import type { ConceptKey } from '../domain/keys.js';
import { searchTerms } from '../domain/search-terms.js';
import type { ConceptFilter, CooccurrenceFilter, LinkFilter, PaperFilter } from '../store/graph-store.js';
import { badInput } from './bad-input.js';
import { namingText, searchableText } from './bounded-text.js';
import type { ConceptWhere, LinkWhere, PaperWhere, RelatedConceptWhere } from './generated/resolver-types.js';
import { parseConceptId } from './global-id.js';

/** Longest list of ids in one argument: a page of them (`maximumPageSize`). */
export const maximumIds = 100;

type Given<Where> = Where | null | undefined;

/** The port's filter for `where`. @throws PapergraphError BAD_USER_INPUT when an id is not a concept's or a text too long */
export function paperFilter(where: Given<PaperWhere>): PaperFilter {
  const concepts = (part: 'some' | 'all' | 'none') =>
    conceptKeys(where?.concepts?.[part], `where.concepts.${part}`);
  const { terms, findsNothing } = textFilter(where?.text);
  return {
    terms,
    publishedFrom: where?.publishedAt?.gte ?? null,
    publishedTo: where?.publishedAt?.lte ?? null,
    // Of no concept, which is none.
    someConcepts: findsNothing ? [] : concepts('some'),
    allConcepts: concepts('all'),
    noConcepts: concepts('none'),
    source: where?.source == null ? null : namingText(where.source, 'where.source'),
  };
}

/** The port's filter for `where`. @throws PapergraphError BAD_USER_INPUT when a bound is out of its range or a text too long */
export function conceptFilter(where: Given<ConceptWhere>): ConceptFilter {
  const { terms, findsNothing } = textFilter(where?.text);
  return {
    // Of no kind, which is none.
    kinds: findsNothing ? [] : (where?.kind?.in ?? null),
    terms,
    minPapers: minimumPapers(where?.minPapers),
  };
}

/** The port's filter for `where`. @throws PapergraphError BAD_USER_INPUT when a bound is out of its range */
export function linkFilter(where: Given<LinkWhere>): LinkFilter {
  return {
    kinds: where?.kinds ?? null,
    roles: where?.roles ?? null,
    minConfidence: minimumConfidence(where?.minConfidence),
  };
}

/** The least confidence asked for, or null. @throws PapergraphError BAD_USER_INPUT when it is not from 0 to 1 */
export function minimumConfidence(confidence: number | null | undefined): number | null {
  if (confidence === null || confidence === undefined) return null;
  if (confidence >= 0 && confidence <= 1) return confidence;
  const argument = 'where.minConfidence';
  throw badInput(argument, `Expected "${argument}" from 0 to 1, found ${String(confidence)}.`, '0 to 1');
}

/** The port's filter for `where`. @throws PapergraphError BAD_USER_INPUT when a bound is out of its range */
export function cooccurrenceFilter(where: Given<RelatedConceptWhere>): CooccurrenceFilter {
  return { kinds: where?.kinds ?? null, minPapers: minimumPapers(where?.minPapers) ?? 1 };
}

/**
 * What a text filters by: nothing when it is absent or blank, as an empty search box is; else its search terms. A text of
 * marks alone, such as an emoji, has none and so cannot be found in anything.
 */
function textFilter(text: string | null | undefined): {
  readonly terms: readonly string[] | null;
  readonly findsNothing: boolean;
} {
  const given = searchableText(text ?? '', 'where.text').trim();
  const terms = searchTerms(given).map(({ term }) => term);
  return { terms: terms.length === 0 ? null : terms, findsNothing: given !== '' && terms.length === 0 };
}

function minimumPapers(papers: number | null | undefined): number | null {
  if (papers === null || papers === undefined || papers >= 1) return papers ?? null;
  throw badInput(
    'where.minPapers',
    `Expected "where.minPapers" from 1 upwards, found ${papers}.`,
    '1 or more',
  );
}

function conceptKeys(
  ids: readonly string[] | null | undefined,
  argument: string,
): readonly ConceptKey[] | null {
  if (ids === null || ids === undefined) return null;
  if (ids.length > maximumIds) throw tooManyIds(argument, ids.length);
  return ids.map((id) => conceptIdKey(id, argument));
}

/** The key of a concept with this global id. @throws PapergraphError BAD_USER_INPUT when the id is none of a concept */
export function conceptIdKey(id: string, argument: string): ConceptKey {
  const key = parseConceptId(namingText(id, argument));
  if (key !== null) return key;
  throw badInput(
    argument,
    `Expected ids of concepts in "${argument}", found "${id}".`,
    'values of Concept.id',
  );
}

/** The error for a list of ids that is too long. */
export function tooManyIds(argument: string, found: number): Error {
  const message = `Expected at most ${maximumIds} ids in "${argument}", found ${found}.`;
  return badInput(argument, message, `at most ${maximumIds} ids`, { maximum: maximumIds });
}
