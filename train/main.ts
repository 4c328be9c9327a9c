import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readAbstracts, type AbstractText } from '../bench/abstracts.js';
import { readGold, readIds } from '../bench/extract/gold.js';
import { qualityOf } from '../bench/extract/quality.js';
import { scoreExtraction } from '../bench/extract/score.js';
import type { Extractor } from '../src/domain/extraction.js';
import { loadConceptModels } from '../src/extract/concepts/concept-models.js';
import { storeConceptModels } from '../src/extract/concepts/store-concept-models.js';
import { extractorOf, loadTrainedExtractor } from '../src/extract/load-extractor.js';
import { packArtefact } from '../src/extract/model/artefact.js';
import { createModelTagger } from '../src/extract/model/model-tagger.js';
import { storeTagger } from '../src/extract/model/store-tagger.js';
import { chooseThresholds } from './concepts/choose-thresholds.js';
import { countNames } from './concepts/count-names.js';
import { trainConceptModels } from './concepts/train-concept-models.js';
import { fitTagger } from './fit-tagger.js';
import { modelCard } from './model-card.js';
import { labelSilver, readSilver } from './read-papers.js';
import { wordTableOf } from './word-table-cache.js';

const usage = `Usage: npm run train:extractor -- --gold FILE --silver FILE --abstracts FILE... --out DIR
  --gold FILE       papers with the concepts readers marked, JSON Lines
  --leave-out FILE  ids of gold papers never to learn from, one a line: thresholds and scores come from them
  --silver FILE     mentions that a teacher marked; their texts are found among the abstracts by file name and id
  --abstracts FILE  papers as JSON Lines (id, title, abstract), plain or gzip; repeatable
  --words FILE      which of the abstracts word vectors and name lists may be learnt from (default: all); repeatable
  --silver-papers N how many silver papers the tagger learns from (default: 12000); names are counted in all
  --cache DIR       where word vectors are kept between runs (default: .cache)
  --out DIR         where extractor.pgx, MODEL_CARD.md and, with --leave-out, quality.json are written`;

const seed = 1;
/** Where the choice of thresholds starts, and what stands without papers to choose on. */
const startThresholds = { span: 0.15, concept: 0.45, relation: 0.35 };

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      gold: { type: 'string' },
      'leave-out': { type: 'string' },
      silver: { type: 'string' },
      abstracts: { type: 'string', multiple: true },
      words: { type: 'string', multiple: true },
      'silver-papers': { type: 'string', default: '12000' },
      cache: { type: 'string', default: '.cache' },
      out: { type: 'string' },
    },
  });
  const { gold: goldPath, silver: silverPath, abstracts, out } = values;
  if (goldPath === undefined || silverPath === undefined || abstracts === undefined || out === undefined) {
    process.stderr.write(`${usage}\n`);
    process.exitCode = 2;
    return;
  }
  const started = performance.now();
  const report = (line: string): void => {
    process.stderr.write(`${Math.round((performance.now() - started) / 1000)} s  ${line}\n`);
  };
  const leftOut = values['leave-out'] === undefined ? new Set<string>() : readIds(values['leave-out']);
  const allGold = readGold(goldPath);
  const gold = allGold.filter(({ id }) => !leftOut.has(id));
  const keptAside = allGold.filter(({ id }) => leftOut.has(id));
  const silver = readSilver(silverPath);
  const wordPaths = new Set(values.words ?? abstracts);
  const wordTexts: string[] = [];
  const wordSources = new Set<string>();
  const wanted = new Set(silver.map(({ source, id }) => `${source} ${id}`));
  const texts = new Map<string, AbstractText>();
  for (const path of abstracts) {
    const source = basename(path).replace(/\.jsonl(?:\.gz)?$/, '');
    if (wordPaths.has(path)) wordSources.add(source);
    for (const text of readAbstracts(path)) {
      if (wordPaths.has(path)) wordTexts.push(`${text.title}. ${text.abstract}`);
      if (wanted.has(`${source} ${text.id}`)) texts.set(`${source} ${text.id}`, text);
    }
  }
  const marked = silver.flatMap((record) => {
    const found = texts.get(`${record.source} ${record.id}`);
    return found === undefined ? [] : [{ record, found }];
  });
  const toLearn = marked.slice(0, Number(values['silver-papers']));
  report(`${gold.length} gold papers, ${toLearn.length} silver papers, ${wordTexts.length} texts for words`);
  const words = wordTableOf(wordTexts, seed, values.cache, report);
  wordTexts.length = 0;
  const silverPapers = toLearn.map(({ found, record }) => labelSilver(found, record));
  const { model, tagged } = fitTagger(gold, silverPapers, words, report);
  const named = marked.filter(({ record }) => wordSources.has(record.source));
  const names = countNames(
    named.map(({ found, record }) => ({ texts: found, mentions: record.mentions })),
    3,
  );
  report('names counted');
  const concepts = trainConceptModels(tagged, names, startThresholds);
  report('concept models trained');
  const tagger = createModelTagger(model, 'trained');
  const models = loadConceptModels(concepts);
  const extractorAt = (thresholds: typeof startThresholds): Extractor =>
    extractorOf('trained', tagger, { ...models, thresholds });
  const thresholds =
    keptAside.length === 0
      ? startThresholds
      : chooseThresholds(
          keptAside,
          startThresholds,
          (tried) => {
            const extractor = extractorAt(tried);
            return (paper) => extractor.extract(paper);
          },
          report,
        );
  const [taggerPieces, conceptPieces] = [storeTagger(model), storeConceptModels({ ...concepts, thresholds })];
  const bytes = packArtefact({
    arrays: { ...taggerPieces.arrays, ...conceptPieces.arrays },
    facts: { ...taggerPieces.facts, ...conceptPieces.facts },
  });
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'extractor.pgx'), bytes);
  const inputs = [goldPath, silverPath, ...abstracts].map((path) => ({ path, bytes: readFileSync(path) }));
  const counts = { gold: gold.length, silver: toLearn.length, wordSources: [...wordSources] };
  const extractor = loadTrainedExtractor(join(out, 'extractor.pgx'));
  const predictions = new Map(keptAside.map((paper) => [paper.id, extractor.extract(paper)]));
  const measured = scoreExtraction(keptAside, predictions);
  const quality = qualityOf(
    extractor.version,
    'held-out slice of the gold',
    keptAside,
    predictions,
    measured,
  );
  writeFileSync(
    join(out, 'MODEL_CARD.md'),
    modelCard(bytes, inputs, counts, keptAside.length > 0 ? quality : null),
  );
  if (keptAside.length > 0) writeFileSync(join(out, 'quality.json'), `${JSON.stringify(quality, null, 2)}\n`);
  report(`${join(out, 'extractor.pgx')}: ${(bytes.length / 1e6).toFixed(1)} MB`);
}

await main();
