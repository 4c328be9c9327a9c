/** Plurals that English spelling rules do not undo, as `plural singular`. */
const irregular = new Map<string, string>(
  `
analyses analysis, hypotheses hypothesis, theses thesis, syntheses synthesis, parentheses parenthesis, bases basis, crises crisis,
axes axis, matrices matrix, vertices vertex, indices index, appendices appendix, simplices simplex, vortices vortex,
criteria criterion, phenomena phenomenon, automata automaton, polyhedra polyhedron, corpora corpus, genera genus,
optima optimum, maxima maximum, minima minimum, spectra spectrum, strata stratum, quanta quantum, momenta momentum,
schemata schema, lemmata lemma, stimuli stimulus, foci focus, loci locus, nuclei nucleus, radii radius, moduli modulus,
formulae formula, antennae antenna, children child, mice mouse, leaves leaf, halves half, lives life, knives knife,
diagnoses diagnosis, prognoses prognosis, neuroses neurosis, ellipses ellipsis, emphases emphasis, heuristics heuristic,
metrics metric, topics topic, critics critic, characteristics characteristic, clinics clinic, fabrics fabric, mosaics mosaic,
buses bus, biases bias, gases gas, viruses virus, lenses lens, statuses status, caches cache, niches niche, headaches headache, movies movie, ties tie, pies pie,
quizzes quiz
`
    .split(',')
    .map((pair) => {
      const [plural = '', singular = ''] = pair.trim().split(' ');
      return [plural, singular];
    }),
);

/** Words in -s that are no plural, and fields in -ics (`statistics` is not many a `statistic`). */
const unchanged =
  /(?:ss|us|is|ics|[aeo]ous)$|^(?:series|species|bias|gas|lens|canvas|atlas|chaos|news|always|means|bayes|alias|pancreas)$/;

/** Shorter words are short forms or no nouns (`gps`, `dos`). */
const leastPlural = 4;

/** The singular of a lower-case English word; a word that is no plural comes back as it is. */
export function singular(word: string): string {
  if (word.length < leastPlural) return word;
  const known = irregular.get(word);
  if (known !== undefined) return known;
  if (!word.endsWith('s') || unchanged.test(word)) return word;
  // Shorter ones lost an s alone (`ties`, `pies`).
  if (word.endsWith('ies'))
    return word.length > 5 || word === 'flies' ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:sses|xes|ches|shes|zzes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
