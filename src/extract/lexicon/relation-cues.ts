import type { RelationType } from '../../domain/vocabulary.js';
import { wordSet } from './word-set.js';

/** Words between two names that state a relation of this type, where the model finds one. Lower case, as written. */
export const relationCues: Readonly<Record<RelationType, ReadonlySet<string>>> = {
  USED_FOR: wordSet(`
for to using via through with by uses use used enables enabling enable improves improve improving addresses address solves solve tackles
mitigates mitigate reduces reduce supports support leverages leveraging based applied performs achieves guides towards toward in
`),
  EVALUATED_ON: wordSet(
    `on across evaluated tested validated evaluate benchmark benchmarks achieves achieve reaches attains in under over`,
  ),
  PART_OF: wordSet(`
of with in includes include including comprises comprising consists combines combining integrates integrating incorporates contains
introduces introduce uses using within featuring equipped through employs built
`),
  IS_A: wordSet(`is are as like including such a an called namely`),
  COMPARED_WITH: wordSet(`
than over outperforms outperform outperforming surpasses surpassing surpass exceeds versus vs compared against beats baselines
comparable unlike competitive
`),
};
