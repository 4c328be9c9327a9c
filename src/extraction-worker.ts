import { workerData } from 'node:worker_threads';
import type { Extraction, PaperTexts } from './domain/extraction.js';
import { loadExtractor } from './extract/load-extractor.js';

/** What the pool hands to each thread. */
export interface ExtractionWorkerData {
  readonly lexiconPath: string | null;
}

// The pool starts its threads with this, see `extraction-pool.ts`.
const { lexiconPath } = workerData as ExtractionWorkerData;
const extractor = loadExtractor(lexiconPath);

/** What a thread of the extraction pool does: extracts papers, in their order. Piscina calls the default export. */
// eslint-disable-next-line import-x/no-default-export -- piscina's contract
export default function extractAll(papers: readonly PaperTexts[]): readonly Extraction[] {
  return papers.map((texts) => extractor.extract(texts));
}
