import nlp from 'compromise/three';

/**
 * Run as a process of its own: papers as a JSON array on standard input, their noun phrases as an array of arrays on
 * standard output. Two builds of compromise in one process share an instance, so this one must not meet the extractor's.
 */
const input: Buffer[] = [];
for await (const piece of process.stdin) input.push(Buffer.from(piece as Uint8Array)); // a stream of bytes
// Written by baselines.ts.
const papers = JSON.parse(Buffer.concat(input).toString('utf8')) as readonly {
  title: string;
  abstract: string;
}[];
const phrases = papers.map(({ title, abstract }) => {
  // `out('array')` is typed as any; it is a list of texts.
  const found = [title, abstract].flatMap((text) => nlp(text).nouns().out('array') as string[]);
  return [
    ...new Set(
      found.map((phrase) => phrase.replace(/^(?:the|a|an|our|this|these) /i, '').replace(/[.,;:!?)]+$/, '')),
    ),
  ];
});
process.stdout.write(JSON.stringify(phrases));
