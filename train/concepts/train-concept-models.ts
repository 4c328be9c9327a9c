import type { GoldConcept, GoldPaper } from '../../bench/extract/gold.js';
import { conceptKinds, conceptRoles, type ConceptRole } from '../../src/domain/vocabulary.js';
import type { ConceptModelsData } from '../../src/extract/concepts/concept-models.js';
import { describeDrafts } from '../../src/extract/concepts/draft-features.js';
import type { FeatureVector } from '../../src/extract/concepts/feature-vector.js';
import { loadLinearModel } from '../../src/extract/concepts/linear-model.js';
import {
  loadNameStatistics,
  wellKnownNames,
  type NameStatisticsData,
} from '../../src/extract/concepts/name-statistics.js';
import { describePairs, pairConcepts, type JudgedDraft } from '../../src/extract/concepts/pair-features.js';
import { relationClasses } from '../../src/extract/concepts/relation-classes.js';
import { describeRoles, type KindedDraft } from '../../src/extract/concepts/role-features.js';
import { likeliest, readJudgement } from '../../src/extract/concepts/trained-judge.js';
import { draftConcepts } from '../../src/extract/draft-concepts.js';
import type { ConceptDraft } from '../../src/extract/merge-concepts.js';
import { withoutOverlap } from '../../src/extract/rivals.js';
import { readPaper, type Reading } from '../../src/extract/reading.js';
import type { TaggedSpan } from '../../src/extract/tagger.js';
import { crossFit } from './cross-fit.js';
import { labelDrafts } from './label-drafts.js';
import { trainLinear, type LabelledVector } from './train-linear.js';

/** A gold paper with the spans of a tagger that did not learn from it. */
export interface TaggedGold {
  readonly paper: GoldPaper;
  readonly spans: readonly TaggedSpan[];
}

/** A gold paper up to its drafts, with the gold concept of each. */
interface DraftedGold {
  readonly paper: GoldPaper;
  readonly reading: Reading;
  readonly drafts: readonly ConceptDraft[];
  readonly gold: readonly (GoldConcept | undefined)[];
  readonly features: readonly FeatureVector[];
}

interface GoldKinded extends KindedDraft {
  readonly gold: GoldConcept | undefined;
}

interface GoldJudged extends JudgedDraft {
  readonly gold: GoldConcept | undefined;
}

const folds = 4;
const judgeKnobs = { epochs: 12, rate: 0.03, decay: 1e-3, least: 3, dropout: 0.3, seed: 1, most: 60_000 };
/** What a paper is about must not be missed: such a concept counts as so many others. */
const coreWeight = 1.3;
const roleKnobs = { epochs: 8, rate: 0.03, decay: 1e-3, least: 3, dropout: 0.3, seed: 2, most: 40_000 };
const relationKnobs = { epochs: 5, rate: 0.03, decay: 1e-5, least: 4, dropout: 0.3, seed: 3, most: 60_000 };

const judgeClasses = ['NONE', ...conceptKinds];
const pairClasses = ['NONE', ...relationClasses.map(({ name }) => name)];

function trainJudge(papers: readonly DraftedGold[]) {
  const examples = papers.flatMap(({ features, gold }) =>
    features.map((vector, at): LabelledVector => {
      const concept = gold[at];
      const weight = concept?.core === true ? coreWeight : 1;
      return { features: vector, label: concept?.kinds[0] ?? 'NONE', weight };
    }),
  );
  return trainLinear(examples, { classes: judgeClasses, ...judgeKnobs });
}

/** Drafts kept at `threshold`, as a judge that did not see the paper sees them. */
function keepDrafts(papers: readonly DraftedGold[], threshold: number): readonly (readonly GoldKinded[])[] {
  return crossFit(
    papers,
    folds,
    (others) => loadLinearModel(trainJudge(others)),
    (model, { drafts, gold, features }) =>
      drafts.flatMap((draft, at) => {
        const vector = features[at];
        if (vector === undefined) return [];
        const { kind, confidence } = readJudgement(model.probabilities(vector));
        return confidence < threshold ? [] : [{ draft, kind, confidence, gold: gold[at] }];
      }),
  );
}

interface RoledPaper {
  readonly paper: GoldPaper;
  readonly reading: Reading;
  readonly kept: readonly GoldKinded[];
  readonly features: readonly FeatureVector[];
}

const rolesOf = (papers: readonly RoledPaper[], label: (gold: GoldConcept) => string): LabelledVector[] =>
  papers.flatMap(({ kept, features }) =>
    kept.flatMap(({ gold }, at) => {
      const vector = features[at];
      return gold === undefined || vector === undefined ? [] : [{ features: vector, label: label(gold) }];
    }),
  );

const trainRole = (papers: readonly RoledPaper[]) =>
  trainLinear(
    rolesOf(papers, (gold) => gold.roles[0] ?? 'MENTIONS'),
    { classes: conceptRoles, ...roleKnobs },
  );
const trainCore = (papers: readonly RoledPaper[]) =>
  trainLinear(
    rolesOf(papers, (gold) => (gold.core ? 'core' : 'not')),
    { classes: ['not', 'core'], ...roleKnobs },
  );

function judgeRoles(papers: readonly RoledPaper[]): readonly (readonly GoldJudged[])[] {
  return crossFit(
    papers,
    folds,
    (others) => ({ role: loadLinearModel(trainRole(others)), core: loadLinearModel(trainCore(others)) }),
    ({ role, core }, { kept, features }) =>
      kept.flatMap((kinded, at) => {
        const vector = features[at];
        if (vector === undefined) return [];
        const named = likeliest(role, vector);
        const roleHere: ConceptRole = conceptRoles.find((each) => each === named) ?? 'MENTIONS';
        return [{ ...kinded, role: roleHere, core: likeliest(core, vector) === 'core' }];
      }),
  );
}

/** What is left of the drafts once every word belongs to one of them. */
function placed(judged: readonly GoldJudged[]): readonly GoldJudged[] {
  return withoutOverlap(judged).flatMap((draft, at) => {
    const own = judged[at];
    return draft === undefined || own === undefined ? [] : [{ ...own, draft }];
  });
}

/** Labels of a paper's pairs: by the gold concepts of both ends. */
function labelPairs(paper: GoldPaper, judged: readonly GoldJudged[], reading: Reading): LabelledVector[] {
  const labels = new Map<string, string>();
  for (const { from, type, to } of paper.relations) {
    labels.set(`${from}\n${to}`, `${type} >`);
    labels.set(`${to}\n${from}`, type === 'COMPARED_WITH' ? `${type} >` : `${type} <`);
  }
  const goldOf = new Map<JudgedDraft, GoldConcept | undefined>(judged.map((each) => [each, each.gold]));
  const pairs = pairConcepts(judged);
  return describePairs(pairs, judged, reading).map((features, at) => {
    const pair = pairs[at];
    const [first, second] = [pair && goldOf.get(pair.first), pair && goldOf.get(pair.second)];
    const label = first && second ? labels.get(`${first.name}\n${second.name}`) : undefined;
    return { features, label: label ?? 'NONE' };
  });
}

/**
 * Trains what comes after the tagger: the judge of drafts, roles, core and relations, each on what the step before makes
 * of papers that it did not learn from. Deterministic.
 */
export function trainConceptModels(
  tagged: readonly TaggedGold[],
  namesData: NameStatisticsData,
  thresholds: ConceptModelsData['thresholds'],
): ConceptModelsData {
  const names = loadNameStatistics(namesData);
  const wellKnown = wellKnownNames(names);
  const drafted = tagged.map(({ paper, spans }): DraftedGold => {
    const reading = readPaper(paper);
    const drafts = draftConcepts(reading, spans, thresholds.span, wellKnown);
    const gold = labelDrafts(drafts, paper.concepts);
    return { paper, reading, drafts, gold, features: describeDrafts(drafts, reading, names) };
  });
  const kept = keepDrafts(drafted, thresholds.concept);
  const roled = drafted.map(({ paper, reading }, at): RoledPaper => {
    const drafts = kept[at] ?? [];
    return { paper, reading, kept: drafts, features: describeRoles(drafts, reading) };
  });
  const judged = judgeRoles(roled);
  const pairs = roled.flatMap(({ paper, reading }, at) =>
    labelPairs(paper, placed(judged[at] ?? []), reading),
  );
  return {
    names: namesData,
    judge: trainJudge(drafted),
    role: trainRole(roled),
    core: trainCore(roled),
    relation: trainLinear(pairs, { classes: pairClasses, ...relationKnobs }),
    thresholds,
  };
}
