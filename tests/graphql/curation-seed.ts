import type { PaperGraph } from '../../src/domain/concept.js';
import type { Decision } from '../../src/domain/decisions.js';
import { globalId } from '../../src/graphql/global-id.js';
import { aDecision, aLink, aPaperGraph, aTrace, keyOf } from '../builders.js';

/** Papers in which names came to concepts for reasons of several kinds, and what curators decided of them. */

const abstract = 'We train a vision transformer (ViT). It beats a CNN.';
const sentence = { field: 'abstract', start: 0, end: 36 } as const;

const spelt = (arxivId: string): PaperGraph =>
  aPaperGraph({
    arxivId,
    title: `Paper ${arxivId}`,
    abstract,
    concepts: [aLink({ name: 'vision transformer', aliases: ['ViT'] }), 'CNN'],
    traces: [aTrace('ViT', 'vision transformer', { evidence: 'vision transformer (ViT)', sentence })],
  });

const curated: PaperGraph = aPaperGraph({
  arxivId: '3',
  title: 'Paper 3',
  abstract,
  concepts: [aLink({ name: 'visual transformer', concept: keyOf('vision transformer') })],
  traces: [
    aTrace('visual transformer', 'vision transformer', {
      rule: 'curated',
      evidence: 'A curator merged the two.',
      decision: 'decision-1',
    }),
  ],
});

export const curatedGraphs: readonly PaperGraph[] = [spelt('1'), spelt('2'), curated];

/** One decision of each type; the renaming is undone. */
export const sampleDecisions: readonly Decision[] = [
  aDecision(1, { type: 'MERGE', concept: keyOf('visual transformer'), into: keyOf('vision transformer') }),
  aDecision(2, { type: 'KEEP_APART', name: keyOf('transformer') }),
  aDecision(3, {
    type: 'SPLIT',
    concept: keyOf('CNN'),
    into: keyOf('cable news network'),
    name: 'Cable News Network',
    kinds: ['DATASET'],
    words: ['news', 'daily mail'],
  }),
  aDecision(4, { type: 'RENAME', concept: keyOf('CNN'), name: 'ConvNet' }),
  aDecision(5, { type: 'RETYPE', concept: keyOf('CNN'), kind: 'CONCEPT' }),
  aDecision(6, {
    type: 'ALIAS',
    name: keyOf('convnets'),
    surface: 'ConvNets',
    concept: keyOf('CNN'),
  }),
  aDecision(7, { type: 'REJECT', concept: keyOf('approach') }),
  aDecision(8, { type: 'ACCEPT', concept: keyOf('approach') }),
  aDecision(9, { type: 'UNDO', decision: 'decision-4' }, { actor: 'reviewer', reason: 'Nobody says so.' }),
];

/** The global id of the concept with this name. */
export function conceptId(name: string): string {
  return globalId({ type: 'Concept', key: keyOf(name) });
}

/** The global id of a numbered decision. */
export function decisionId(number: number): string {
  return globalId({ type: 'Decision', key: `decision-${number}` });
}
