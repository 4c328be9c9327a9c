import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readGold, readIds } from '../bench/extract/gold.js';
import { storeConceptModels } from '../src/extract/concepts/store-concept-models.js';
import { packArtefact } from '../src/extract/model/artefact.js';
import { storeTagger } from '../src/extract/model/store-tagger.js';
import { countNames } from './concepts/count-names.js';
import { trainConceptModels } from './concepts/train-concept-models.js';
import { fitTagger } from './fit-tagger.js';
import { modelCard } from './model-card.js';
import { labelSilver, readSilver, readTexts, type TextRecord } from './read-papers.js';
import { wordTableOf } from './word-table-cache.js';

const usage = `Usage: npm run train:extractor -- --gold FILE --silver FILE --abstracts FILE... --out DIR
  --gold FILE       papers with the concepts readers marked, JSON Lines
  --leave-out FILE  ids of gold papers never to learn from, one a line
  --silver FILE     mentions that a teacher marked; their texts are found among the abstracts by file name and id
  --abstracts FILE  papers as JSON Lines (id, title, abstract), plain or gzip; repeatable
  --words FILE      which of the abstracts word vectors and name lists may be learnt from (default: all); repeatable
  --silver-papers N how many silver papers to learn from (default: all)
  --cache DIR       where word vectors are kept between runs (default: .cache)
  --out DIR         where extractor.pgx and MODEL_CARD.md are written`;

const seed = 1;
const thresholds = { span: 0.2, concept: 0.4, relation: 0.35 };

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      gold: { type: 'string' },
      'leave-out': { type: 'string' },
      silver: { type: 'string' },
      abstracts: { type: 'string', multiple: true },
      words: { type: 'string', multiple: true },
      'silver-papers': { type: 'string' },
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
  const leftOut = values['leave-out'] === undefined ? new Set<string>() : await readIds(values['leave-out']);
  const gold = (await readGold(goldPath)).filter(({ id }) => !leftOut.has(id));
  const silver = readSilver(silverPath).slice(0, Number(values['silver-papers'] ?? Infinity));
  const wordPaths = new Set(values.words ?? abstracts);
  const wordTexts: string[] = [];
  const wordSources = new Set<string>();
  const wanted = new Set(silver.map(({ source, id }) => `${source} ${id}`));
  const texts = new Map<string, TextRecord>();
  for (const path of abstracts) {
    const source = basename(path).replace(/\.jsonl(?:\.gz)?$/, '');
    if (wordPaths.has(path)) wordSources.add(source);
    for (const text of readTexts(path)) {
      if (wordPaths.has(path)) wordTexts.push(`${text.title}. ${text.abstract}`);
      if (wanted.has(`${source} ${text.id}`)) texts.set(`${source} ${text.id}`, text);
    }
  }
  const marked = silver.flatMap((record) => {
    const found = texts.get(`${record.source} ${record.id}`);
    return found === undefined ? [] : [{ record, found }];
  });
  report(`${gold.length} gold papers, ${marked.length} silver papers, ${wordTexts.length} texts for words`);
  const words = wordTableOf(wordTexts, seed, values.cache, report);
  wordTexts.length = 0;
  const silverPapers = marked.map(({ found, record }) => labelSilver(found, record));
  const { model, tagged } = fitTagger(gold, silverPapers, words, report);
  const named = marked.filter(({ record }) => wordSources.has(record.source));
  const names = countNames(
    named.map(({ found, record }) => ({ texts: found, mentions: record.mentions })),
    3,
  );
  report('names counted');
  const concepts = trainConceptModels(tagged, names, thresholds);
  report('concept models trained');
  const [taggerPieces, conceptPieces] = [storeTagger(model), storeConceptModels(concepts)];
  const bytes = packArtefact({
    arrays: { ...taggerPieces.arrays, ...conceptPieces.arrays },
    facts: { ...taggerPieces.facts, ...conceptPieces.facts },
  });
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'extractor.pgx'), bytes);
  const inputs = [goldPath, silverPath, ...abstracts].map((path) => ({ path, bytes: readFileSync(path) }));
  const counts = { gold: gold.length, silver: marked.length, wordSources: [...wordSources] };
  writeFileSync(join(out, 'MODEL_CARD.md'), modelCard(bytes, inputs, counts));
  report(`${join(out, 'extractor.pgx')}: ${(bytes.length / 1e6).toFixed(1)} MB`);
}

await main();
