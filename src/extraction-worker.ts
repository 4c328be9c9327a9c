import type { Extraction, PaperTexts } from './domain/extraction.js';
import { loadExtractor } from './extract/load-extractor.js';

const extractor = loadExtractor();

/** What a thread of the extraction pool does: extracts papers, in their order. Piscina calls the default export. */
// eslint-disable-next-line import-x/no-default-export -- piscina's contract
export default function extractAll(papers: readonly PaperTexts[]): readonly Extraction[] {
  return papers.map((texts) => extractor.extract(texts));
}
