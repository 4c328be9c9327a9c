import type { Extraction, Extractor, PaperTexts } from '../../src/domain/extraction.js';

/** What a long run over many papers showed. */
export interface CorpusRun {
  readonly papers: number;
  readonly concepts: number;
  readonly aliases: number;
  /** Mentions or sentences that do not slice back to what they say; none are allowed. */
  readonly broken: number;
  readonly perSecond: number;
  /** The longest time for one paper, in milliseconds. */
  readonly slowest: number;
  /** Resident memory in MiB after each tenth of the papers. */
  readonly memory: readonly number[];
}

function countBroken(paper: PaperTexts, { concepts }: Extraction): number {
  const isBroken = ({
    field,
    start,
    end,
    surface,
    sentence,
  }: Extraction['concepts'][number]['mentions'][number]): boolean =>
    paper[field].slice(start, end) !== surface || sentence.start > start || sentence.end < end;
  return concepts.reduce((sum, { mentions }) => sum + mentions.filter(isBroken).length, 0);
}

/** Reads every paper once, on one core, and checks each place against the text. */
export function runCorpus(extractor: Extractor, papers: readonly PaperTexts[]): CorpusRun {
  const memory: number[] = [];
  let [concepts, aliases, broken, slowest] = [0, 0, 0, 0];
  const tenth = Math.ceil(papers.length / 10);
  const before = process.cpuUsage();
  for (const [index, paper] of papers.entries()) {
    const start = performance.now();
    const extraction = extractor.extract(paper);
    slowest = Math.max(slowest, performance.now() - start);
    concepts += extraction.concepts.length;
    aliases += extraction.concepts.reduce((sum, concept) => sum + concept.aliases.length, 0);
    broken += countBroken(paper, extraction);
    if ((index + 1) % tenth === 0 || index + 1 === papers.length)
      memory.push(Math.round(process.memoryUsage().rss / 2 ** 20));
  }
  const { user, system } = process.cpuUsage(before);
  const perSecond = (papers.length * 1e6) / (user + system);
  return { papers: papers.length, concepts, aliases, broken, perSecond, slowest, memory };
}

/** The run as lines of text. */
export function reportCorpus(run: CorpusRun): string {
  return [
    `corpus          ${run.papers} papers, ${(run.concepts / run.papers).toFixed(1)} concepts a paper, ${(run.aliases / run.concepts).toFixed(2)} aliases a concept`,
    `offsets         ${run.broken} mentions do not slice back to their surface`,
    `speed           ${run.perSecond.toFixed(0)} abstracts per second of one core, the slowest took ${run.slowest.toFixed(0)} ms`,
    `memory          ${run.memory.join(', ')} MiB after each tenth`,
  ].join('\n');
}
