import type { ConceptLink, PaperGraph } from '../../src/domain/concept.js';
import type { Mention } from '../../src/domain/extraction.js';
import { extractionOfLinks } from '../../src/domain/extraction-of-links.js';
import { paperKey, storedConceptKey } from '../../src/domain/keys.js';
import { conceptKinds } from '../../src/domain/vocabulary.js';

const concepts = 15_000;
const linksPerPaper = 12;
const vocabulary = Array.from({ length: 4000 }, (_, place) => `word${place.toString(36)}x`);

/**
 * A graph that is the same every time: concepts are drawn by a power law, so that the first one is a hub of a quarter of
 * the papers, and dates spread over ten years. Every link has one or two mentions in an abstract of 150 words.
 */
export function* generatedGraph(papers: number): Generator<PaperGraph> {
  const random = generator(42);
  for (let place = 0; place < papers; place += 1) yield paperGraph(place, random);
}

/** Name of the concept of this rank, 0 being the hub. */
export function conceptName(rank: number): string {
  return `concept ${rank.toString(36)} net`;
}

function paperGraph(place: number, random: () => number): PaperGraph {
  const ranks = new Set<number>();
  if (random() < 0.25) ranks.add(0);
  while (ranks.size < linksPerPaper) ranks.add(1 + Math.floor((concepts - 1) * random() ** 3));
  const names = [...ranks].map(conceptName);
  const words = Array.from(
    { length: 110 },
    () => vocabulary[Math.floor(vocabulary.length * random() ** 2)] ?? '',
  );
  names.forEach((name, index) => {
    words.splice(index * 8, 0, name);
    if (index % 2 === 0) words.push(name);
  });
  const title = `A ${words[3] ?? ''} study ${place.toString(36)} of ${names[0] ?? ''}`;
  const abstract = `${words.join(' ')}.`;
  const day = new Date(Date.UTC(2015, 0, 1 + Math.floor(random() * 3650))).toISOString().slice(0, 10);
  const identity = { arxivId: `gen.${place}`, doi: null, title, authors: ['A. Author'], publishedAt: day };
  const links = names.map((name) => linkTo(name, abstract, random));
  return {
    paper: {
      ...identity,
      key: paperKey(identity),
      id: `gen.${place}`,
      abstract,
      venue: null,
      categories: ['cs.LG'],
      links: { page: null, code: [] },
      upvotes: null,
      titleText: title,
      abstractText: abstract,
      contentHash: `hash ${place}`,
      extractor: 'generated-1',
    },
    listings: [],
    extraction: extractionOfLinks('generated-1', links, []),
    links,
    statements: [],
    traces: [],
    definitions: [],
    resolver: 'generated-1',
  };
}

function linkTo(name: string, abstract: string, random: () => number): ConceptLink {
  const mentions: Mention[] = [];
  for (let start = abstract.indexOf(name); start >= 0; start = abstract.indexOf(name, start + 1)) {
    mentions.push({
      field: 'abstract',
      start,
      end: start + name.length,
      surface: name,
      kind: 'METHOD',
      confidence: 0.8,
      rule: 'generated',
      sentence: { field: 'abstract', start: 0, end: abstract.length },
    });
  }
  return {
    concept: storedConceptKey(name),
    name,
    aliases: random() < 0.2 ? [`${name}s`] : [],
    kind: conceptKinds[name.length % conceptKinds.length] ?? 'CONCEPT',
    role: 'USES',
    confidence: Math.round(random() * 1000) / 1000,
    core: random() < 0.3,
    resolution: { rule: 'folded-name', evidence: '' },
    mentions,
  };
}

/** Numbers from 0 to 1 (mulberry32), the same for the same seed. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
