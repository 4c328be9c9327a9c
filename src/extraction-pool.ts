import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { Extraction, Extractor, PaperTexts } from './domain/extraction.js';
import type { ExtractStage } from './pipeline.js';

/**
 * Threads that extract unless told otherwise: one beside the thread that reads and writes. A second brought nothing on two
 * cores.
 */
export const defaultWorkers = 1;

/** An extract stage with threads to give back. */
export interface ExtractionPool extends ExtractStage {
  close(): Promise<void>;
}

/** Papers that a thread gets at a time: passing them costs little then, and no thread waits long for another. */
const taskSize = 20;

/** The compiled worker; the sources have none, since threads do not load TypeScript. */
const workerFile = fileURLToPath(new URL('./extraction-worker.js', import.meta.url));

/**
 * Extracts in this many threads, or in this one when it is 0. The extractions are the same and come in the same order.
 */
export function createExtractionPool(extractor: Extractor, workers: number): ExtractionPool {
  if (workers === 0 || !existsSync(workerFile)) {
    return {
      version: extractor.version,
      extract: (papers) => Promise.resolve(papers.map((texts) => extractor.extract(texts))),
      close: () => Promise.resolve(),
    };
  }
  const pool = new Piscina<readonly PaperTexts[], readonly Extraction[]>({
    filename: workerFile,
    minThreads: workers,
    maxThreads: workers,
  });
  return {
    version: extractor.version,
    extract: async (papers) => {
      const tasks: Promise<readonly Extraction[]>[] = [];
      for (let start = 0; start < papers.length; start += taskSize)
        tasks.push(pool.run(papers.slice(start, start + taskSize)));
      return (await Promise.all(tasks)).flat();
    },
    close: () => pool.destroy(),
  };
}
