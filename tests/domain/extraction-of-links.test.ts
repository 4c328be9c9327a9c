import { extractionOfLinks } from '../../src/domain/extraction-of-links.js';
import { aLink, aMention, aPaper, aStatement } from '../builders.js';

test('an extraction made of links says of each concept what the paper says, and relates them by their names', () => {
  const paper = aPaper({ title: 'BERT for search' });
  const bert = aLink({
    name: 'BERT',
    aliases: ['BERTs'],
    role: 'PROPOSES',
    core: true,
    confidence: 0.75,
    mentions: [aMention(paper, 'BERT')],
  });
  const search = aLink({ name: 'Search', kind: 'TASK' });
  const statement = aStatement('BERT', 'USED_FOR', 'search', { trigger: 'for', confidence: 0.25 });
  const { name, kind, role, confidence, core, aliases, mentions } = bert;
  expect(extractionOfLinks('rules-1', [bert, search], [statement])).toEqual({
    extractor: 'rules-1',
    concepts: [
      { name, kind, role, confidence, core, aliases, mentions },
      { name: 'Search', kind: 'TASK', role: 'USES', confidence: 0.5, core: false, aliases: [], mentions: [] },
    ],
    relations: [
      {
        from: 'BERT',
        type: 'USED_FOR',
        to: 'Search',
        confidence: 0.25,
        trigger: 'for',
        sentence: statement.sentence,
      },
    ],
  });
});

test('variants are left out: resolution makes them of the names', () => {
  expect(
    extractionOfLinks('rules-1', [], [aStatement('BERT-large', 'VARIANT_OF', 'BERT')]).relations,
  ).toEqual([]);
});

test('an end that has no link keeps its key for a name', () => {
  const { relations } = extractionOfLinks('rules-1', [], [aStatement('BERT', 'IS_A', 'model')]);
  expect(relations).toMatchObject([{ from: 'bert', to: 'model' }]);
});
