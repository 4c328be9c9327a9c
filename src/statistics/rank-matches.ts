import { compareText } from '../domain/compare-text.js';
import type { Concept } from '../domain/concept.js';
import type { Paper } from '../domain/paper.js';
import { titleWeight } from '../domain/search-terms.js';
import { matchText, type MatchQuery, type TextMatch, type TextRange } from './match-text.js';

/** Where the words of a query stand in one text of a match. */
export interface Highlight {
  readonly field: 'TITLE' | 'ABSTRACT' | 'NAME' | 'ALIAS';
  /** The text that the ranges index. */
  readonly text: string;
  readonly ranges: readonly TextRange[];
}

interface Ranked {
  /** 0 to 1, comparable between papers and concepts of one answer. */
  readonly score: number;
  readonly highlights: readonly Highlight[];
}

export type RankedPaper = Ranked & { readonly paper: Paper };
export type RankedConcept = Ranked & { readonly concept: Concept };

/**
 * Ranks what a store found, in plain TypeScript, so that every store gives the same order and scores. A store only
 * finds candidates, all of which contain all the terms; how rare a term is therefore does not decide between them, and is
 * left out.
 *
 * A paper scores by how often it has the terms, saturating as in BM25 (Robertson and Zaragoza, 2009, section 3.4), a
 * word of the title counting as much as `titleWeight` of the abstract; and by how near each other they stand. A title that
 * is the query comes first. A concept scores by whether the query is the whole of a surface, its beginning or a part of
 * it, and within these by its number of papers. Ties: papers after concepts, then by key.
 */
export function rankMatches(
  query: MatchQuery,
  papers: readonly Paper[],
  concepts: readonly Concept[],
): readonly (RankedPaper | RankedConcept)[] {
  const ranked = [
    ...concepts.map((concept) => ({ hit: rankConcept(query, concept), place: `0 ${concept.key}` })),
    ...papers.map((paper) => ({ hit: rankPaper(query, paper), place: `1 ${paper.key}` })),
  ];
  return ranked
    .sort((a, b) => b.hit.score - a.hit.score || compareText(a.place, b.place))
    .map(({ hit }) => hit);
}

/** Weighted occurrences at which a term has half of its effect: one in the title, or three in the abstract. */
const halfEffect = titleWeight;
/** Shares of frequency and nearness in a paper's score: a choice, words before their order; what is left to 1 belongs to a title that is the query. */
const frequencyShare = 0.6;
const nearnessShare = 0.3;

function rankPaper(query: MatchQuery, paper: Paper): RankedPaper {
  const title = matchText(paper.titleText, query);
  const abstract = matchText(paper.abstractText, query);
  const effects = title.frequencies.map((inTitle, term) => {
    const weighted = titleWeight * inTitle + (abstract.frequencies[term] ?? 0);
    return weighted / (weighted + halfEffect);
  });
  const frequency = effects.reduce((sum, effect) => sum + effect, 0) / Math.max(1, effects.length);
  // Words that meet in the abstract say half as much as words that meet in the title.
  const nearness = Math.max(title.nearness, abstract.nearness / 2);
  return {
    paper,
    score: title.agreement === 'whole' ? 1 : frequencyShare * frequency + nearnessShare * nearness,
    highlights: [
      ...highlight('TITLE', paper.titleText, title),
      ...highlight('ABSTRACT', paper.abstractText, abstract),
    ],
  };
}

/** Lowest score of each agreement, a quarter apart; the number of papers adds less than that (`papersShare`), so that no step is skipped. */
const agreementScores = { whole: 0.8, beginning: 0.55, part: 0.3 } as const;
const papersShare = 0.2;
/** Papers at which a concept has half of that share. A choice: small graphs spread, large ones still grow. */
const halfPapers = 10;

function rankConcept(query: MatchQuery, concept: Concept): RankedConcept {
  const name = matchText(concept.name, query);
  const aliases = concept.aliases.map((alias) => ({ alias, match: matchText(alias, query) }));
  const best = Math.max(
    ...[name, ...aliases.map(({ match }) => match)].map(({ agreement }) => agreementScores[agreement]),
  );
  return {
    concept,
    score: best + (papersShare * concept.paperCount) / (concept.paperCount + halfPapers),
    highlights: [
      ...highlight('NAME', concept.name, name),
      ...aliases.flatMap(({ alias, match }) => highlight('ALIAS', alias, match)),
    ],
  };
}

function highlight(field: Highlight['field'], text: string, { ranges }: TextMatch): readonly Highlight[] {
  return ranges.length === 0 ? [] : [{ field, text, ranges }];
}
