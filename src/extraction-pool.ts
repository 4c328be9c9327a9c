import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { Extraction, Extractor, PaperTexts } from './domain/extraction.js';
import { loadExtractor } from './extract/load-extractor.js';
import type { ExtractionWorkerData } from './extraction-worker.js';
import type { ExtractStage } from './pipeline.js';

/** Threads that extract unless told otherwise: one core is left for reading and writing, and more than four wait for it. */
export const defaultWorkers = Math.min(availableParallelism() - 1, 4);

/** An extract stage with threads to give back. */
export interface ExtractionPool extends ExtractStage {
  close(): Promise<void>;
}

/** Papers that a thread gets at a time: passing them costs little then, and whoever stops the program waits for no more. */
const taskSize = 10;

/** The compiled worker; the sources have none, since threads do not load TypeScript. */
const workerFile = fileURLToPath(new URL('./extraction-worker.js', import.meta.url));

/** Fewer papers than this at once are extracted sooner than threads have started. */
const worthThreads = 100;

/** An extract stage in this thread. */
export function createExtractStage(extractor: Extractor): ExtractStage {
  return {
    version: extractor.version,
    extract: (papers, signal) => extractHere(extractor, papers, signal),
  };
}

/**
 * Extracts with what the user's lexicon file teaches, if there is one, in this many threads, or in this one when they are 0
 * or not worth starting. The extractions are the same and come in the same order.
 * @throws PapergraphError INPUT_UNREADABLE when the lexicon cannot be read or is none.
 */
export function createExtractionPool(lexiconPath: string | null, workers: number): ExtractionPool {
  const here = createExtractStage(loadExtractor(lexiconPath));
  const workerData: ExtractionWorkerData = { lexiconPath };
  let pool: Pool | null = null;
  return {
    version: here.version,
    async extract(papers, signal) {
      if (pool === null && workers > 0 && papers.length >= worthThreads && existsSync(workerFile))
        pool = new Piscina({ filename: workerFile, minThreads: workers, maxThreads: workers, workerData });
      return pool === null ? here.extract(papers, signal) : extractInThreads(pool, workers, papers, signal);
    },
    async close() {
      await pool?.destroy();
    },
  };
}

type Pool = Piscina<readonly PaperTexts[], readonly Extraction[]>;

/** Lets the process see signals after each paper. */
async function extractHere(
  extractor: Extractor,
  papers: readonly PaperTexts[],
  signal: AbortSignal | undefined,
): Promise<readonly Extraction[]> {
  const extractions: Extraction[] = [];
  for (const texts of papers) {
    if (signal?.aborted === true) break;
    extractions.push(extractor.extract(texts));
    await setImmediate();
  }
  return extractions;
}

/** Keeps one task more waiting than there are threads, so that none is idle and few are begun when the program is stopped. */
async function extractInThreads(
  pool: Pool,
  workers: number,
  papers: readonly PaperTexts[],
  signal: AbortSignal | undefined,
): Promise<readonly Extraction[]> {
  const done: (readonly Extraction[])[] = [];
  let begun = 0;
  const lane = async (): Promise<void> => {
    while (begun * taskSize < papers.length && signal?.aborted !== true) {
      const task = begun;
      begun += 1;
      done[task] = await pool.run(papers.slice(task * taskSize, (task + 1) * taskSize));
    }
  };
  await Promise.all(Array.from({ length: workers + 1 }, lane));
  return done.flat();
}
