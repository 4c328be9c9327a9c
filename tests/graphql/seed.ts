import type { PaperGraph } from '../../src/domain/concept.js';
import { aLink, aListing, aMention, aPaper, aPaperGraph, aStatement } from '../builders.js';

/** A small graph with every kind of thing in it: dates of each precision, a DOI, a listing, aliases, a relation, a lone paper. */

const attentionAbstract = 'We propose the Transformer. It is used for machine translation on WMT 2014.';
const attentionPaper = aPaper({
  id: 'record-1',
  arxivId: '1706.03762',
  title: 'Attention Is All You Need',
  abstract: attentionAbstract,
  authors: ['A. Vaswani', 'N. Shazeer'],
  publishedAt: '2017-06-12',
  categories: ['cs.CL'],
  links: { page: 'https://arxiv.org/abs/1706.03762', code: ['https://github.com/tensorflow/tensor2tensor'] },
  upvotes: 12,
});
const firstSentence = { field: 'abstract', start: 0, end: 27 } as const;
const secondSentence = { field: 'abstract', start: 28, end: attentionAbstract.length } as const;

const attention: PaperGraph = {
  ...aPaperGraph({
    ...attentionPaper,
    listings: [aListing({ source: 'Trending Papers', listedAt: '2024-03-14', rank: 1, upvotes: 7 })],
    concepts: [
      aLink({
        name: 'Transformer',
        role: 'PROPOSES',
        confidence: 0.9,
        core: true,
        mentions: [aMention(attentionPaper, 'Transformer', { sentence: firstSentence })],
      }),
      aLink({
        name: 'machine translation',
        kind: 'TASK',
        role: 'ADDRESSES',
        confidence: 0.8,
        aliases: ['MT'],
        mentions: [
          aMention(attentionPaper, 'machine translation', { kind: 'TASK', sentence: secondSentence }),
        ],
      }),
      aLink({
        name: 'WMT 2014',
        kind: 'DATASET',
        role: 'EVALUATES_ON',
        confidence: 0.7,
        mentions: [aMention(attentionPaper, 'WMT 2014', { kind: 'DATASET', sentence: secondSentence })],
      }),
    ],
    statements: [
      aStatement('Transformer', 'USED_FOR', 'machine translation', {
        confidence: 0.8,
        trigger: 'used for',
        sentence: secondSentence,
      }),
    ],
  }),
};

const bert = aPaperGraph({
  id: 'record-2',
  arxivId: '1810.04805',
  title: 'BERT: Pre-training of Deep Bidirectional Transformers',
  abstract: 'BERT stacks Transformer encoders and is evaluated on GLUE.',
  authors: ['J. Devlin'],
  publishedAt: '2018-10',
  concepts: [
    aLink({ name: 'BERT', role: 'PROPOSES', confidence: 0.9, core: true }),
    aLink({ name: 'Transformer', confidence: 0.6 }),
    aLink({ name: 'GLUE', kind: 'DATASET', role: 'EVALUATES_ON', confidence: 0.6 }),
  ],
});

const lstm = aPaperGraph({
  id: 'record-3',
  doi: '10.1162/neco.1997.9.8.1735',
  title: 'Long Short-Term Memory',
  abstract: 'A recurrent network that keeps its error signal.',
  publishedAt: '1997',
  venue: 'Neural Computation',
  concepts: [aLink({ name: 'LSTM', role: 'PROPOSES', confidence: 0.9, core: true })],
});

const translation = aPaperGraph({
  id: 'record-4',
  arxivId: '1409.0473',
  title: 'Neural Machine Translation by Jointly Learning to Align',
  abstract: 'We improve machine translation with attention.',
  publishedAt: '2014-09-01',
  concepts: [
    aLink({ name: 'machine translation', kind: 'TASK', role: 'ADDRESSES', confidence: 0.8 }),
    aLink({ name: 'attention', role: 'PROPOSES', confidence: 0.7, core: true }),
  ],
});

const undated = aPaperGraph({
  id: 'record-5',
  title: 'A Note Without Date',
  abstract: 'Nothing that we know is named here.',
});

/** Five papers, seven concepts. */
export const sampleGraphs: readonly PaperGraph[] = [attention, bert, lstm, translation, undated];

/** When they were ingested. */
export const sampleIngestAt = '2024-03-15T08:00:00.000Z';
