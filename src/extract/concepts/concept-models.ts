import { loadLinearModel, type LinearModel, type LinearModelData } from './linear-model.js';
import { loadNameStatistics, type NameStatistics, type NameStatisticsData } from './name-statistics.js';

/** Everything learnt that comes after the tagger, as stored. */
export interface ConceptModelsData {
  readonly names: NameStatisticsData;
  /** Classes NONE and the kinds. */
  readonly judge: LinearModelData;
  /** Classes are the roles. */
  readonly role: LinearModelData;
  /** Classes `not` and `core`. */
  readonly core: LinearModelData;
  /** Classes NONE and each type with its direction, see `relationClasses`. */
  readonly relation: LinearModelData;
  /** Least probability of a span, a concept and a relation. */
  readonly thresholds: { readonly span: number; readonly concept: number; readonly relation: number };
}

/** Everything learnt that comes after the tagger, ready for use. */
export interface ConceptModels {
  readonly names: NameStatistics;
  readonly judge: LinearModel;
  readonly role: LinearModel;
  readonly core: LinearModel;
  readonly relation: LinearModel;
  readonly thresholds: ConceptModelsData['thresholds'];
}

/** Makes stored models ready for use. */
export function loadConceptModels(data: ConceptModelsData): ConceptModels {
  return {
    names: loadNameStatistics(data.names),
    judge: loadLinearModel(data.judge),
    role: loadLinearModel(data.role),
    core: loadLinearModel(data.core),
    relation: loadLinearModel(data.relation),
    thresholds: data.thresholds,
  };
}
