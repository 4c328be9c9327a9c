import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { Extraction, Extractor, PaperTexts } from './domain/extraction.js';
import type { ExtractionWorkerData } from './extraction-worker.js';
import type { ExtractStage } from './pipeline.js';

/** Threads that extract unless told otherwise: one core is left for reading and writing, and more than four wait for it. */
export const defaultWorkers = Math.min(availableParallelism() - 1, 4);

/** An extract stage with threads to give back. */
export interface ExtractionPool extends ExtractStage {
  close(): Promise<void>;
}

/** Papers that a thread gets at a time: passing them costs little then, and no thread waits long for another. */
const taskSize = 20;

/** The compiled worker; the sources have none, since threads do not load TypeScript. */
const workerFile = fileURLToPath(new URL('./extraction-worker.js', import.meta.url));

/** Fewer papers than this at once are extracted sooner than threads have started. */
const worthThreads = 100;

/**
 * Extracts in this many threads, or in this one when they are 0 or not worth starting. The extractions are the same and
 * come in the same order. The extractor is `loadExtractor(lexiconPath)`, or any other when there are no threads.
 */
export function createExtractionPool(
  extractor: Extractor,
  workers: number,
  lexiconPath: string | null = null,
): ExtractionPool {
  const workerData: ExtractionWorkerData = { lexiconPath };
  let pool: Pool | null = null;
  return {
    version: extractor.version,
    async extract(papers) {
      if (pool === null && workers > 0 && papers.length >= worthThreads && existsSync(workerFile))
        pool = new Piscina({ filename: workerFile, minThreads: workers, maxThreads: workers, workerData });
      if (pool === null) return papers.map((texts) => extractor.extract(texts));
      const tasks: Promise<readonly Extraction[]>[] = [];
      for (let start = 0; start < papers.length; start += taskSize)
        tasks.push(pool.run(papers.slice(start, start + taskSize)));
      return (await Promise.all(tasks)).flat();
    },
    async close() {
      await pool?.destroy();
    },
  };
}

type Pool = Piscina<readonly PaperTexts[], readonly Extraction[]>;
