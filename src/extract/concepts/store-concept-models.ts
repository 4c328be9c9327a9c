import { sectionOf, type Artefact, type ArtefactContent, type SectionArray } from '../model/artefact.js';
import type { ConceptModelsData } from './concept-models.js';
import type { LinearModelData } from './linear-model.js';

const modelNames = ['judge', 'role', 'core', 'relation'] as const;
const thresholdNames = ['span', 'concept', 'relation'] as const;

/** The concept models as pieces of an artefact, all under names that begin with `concepts.`. */
export function storeConceptModels(data: ConceptModelsData): ArtefactContent {
  const arrays: Record<string, SectionArray> = {
    'concepts.names.keys': data.names.keys,
    'concepts.names.counts': data.names.counts,
  };
  const facts: Record<string, unknown> = {};
  for (const name of modelNames) {
    const { classes, keys, weights, rowScales } = data[name];
    arrays[`concepts.${name}.keys`] = keys;
    arrays[`concepts.${name}.weights`] = weights;
    arrays[`concepts.${name}.rowScales`] = rowScales;
    facts[`concepts.${name}.classes`] = classes;
  }
  for (const name of thresholdNames) facts[`concepts.thresholds.${name}`] = data.thresholds[name];
  return { arrays, facts };
}

/** Reads concept models back. Throws PapergraphError INPUT_UNREADABLE when a piece is missing. */
export function readConceptModels(artefact: Artefact): ConceptModelsData {
  const model = (name: (typeof modelNames)[number]): LinearModelData => {
    const classes = artefact.facts[`concepts.${name}.classes`];
    return {
      classes: Array.isArray(classes) ? classes.map(String) : [],
      keys: sectionOf(artefact, `concepts.${name}.keys`, Int32Array),
      weights: sectionOf(artefact, `concepts.${name}.weights`, Int8Array),
      rowScales: sectionOf(artefact, `concepts.${name}.rowScales`, Float32Array),
    };
  };
  const threshold = (name: (typeof thresholdNames)[number]): number =>
    Number(artefact.facts[`concepts.thresholds.${name}`]);
  return {
    names: {
      keys: sectionOf(artefact, 'concepts.names.keys', Int32Array),
      counts: sectionOf(artefact, 'concepts.names.counts', Uint16Array),
    },
    judge: model('judge'),
    role: model('role'),
    core: model('core'),
    relation: model('relation'),
    thresholds: {
      span: threshold('span'),
      concept: threshold('concept'),
      relation: threshold('relation'),
    },
  };
}
