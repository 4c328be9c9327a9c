import { type Artefact, type ArtefactContent, sectionOf } from './artefact.js';
import { createHashIndex } from './hash-index.js';
import { createLabelSet } from './label-set.js';
import type { TaggerModel } from './tagger-model.js';

/** The keys of an index in the order of their rows. */
function keysOf({ slots, rows, size }: { slots: Int32Array; rows: Int32Array; size: number }): Int32Array {
  const keys = new Int32Array(size);
  slots.forEach((key, slot) => {
    if (key !== 0) keys[rows[slot] ?? 0] = key;
  });
  return keys;
}

/** A tagger as pieces of an artefact, all under names that begin with `tagger.`. */
export function storeTagger({
  labels,
  features,
  weights,
  rowScales,
  moveScores,
  traitWeights,
  words,
}: TaggerModel): ArtefactContent {
  const clusters = words.clusters.map((level, index) => [`tagger.clusters${index}`, level] as const);
  return {
    arrays: {
      'tagger.keys': keysOf(features),
      'tagger.weights': weights,
      'tagger.rowScales': rowScales,
      'tagger.moveScores': moveScores,
      'tagger.traitWeights': traitWeights,
      'tagger.words': keysOf(words.index),
      'tagger.traits': words.traits,
      ...Object.fromEntries(clusters),
    },
    facts: {
      'tagger.kinds': labels.kinds,
      'tagger.traitKinds': words.traitKinds,
      'tagger.levels': words.clusters.length,
    },
  };
}

/** Reads a tagger back. Throws PapergraphError INPUT_UNREADABLE when a piece is missing. */
export function loadTagger(artefact: Artefact): TaggerModel {
  const { facts } = artefact;
  const kinds = facts['tagger.kinds'];
  const levels = Number(facts['tagger.levels']);
  return {
    labels: createLabelSet(Array.isArray(kinds) ? kinds.map(String) : []),
    features: createHashIndex(sectionOf(artefact, 'tagger.keys', Int32Array)),
    weights: sectionOf(artefact, 'tagger.weights', Int8Array),
    rowScales: sectionOf(artefact, 'tagger.rowScales', Float32Array),
    moveScores: sectionOf(artefact, 'tagger.moveScores', Float32Array),
    traitWeights: sectionOf(artefact, 'tagger.traitWeights', Float32Array),
    words: {
      index: createHashIndex(sectionOf(artefact, 'tagger.words', Int32Array)),
      traitKinds: Number(facts['tagger.traitKinds']),
      traits: sectionOf(artefact, 'tagger.traits', Uint8Array),
      clusters: Array.from({ length: levels }, (_, level) =>
        sectionOf(artefact, `tagger.clusters${level}`, Uint16Array),
      ),
    },
  };
}
