/** Words before a name that point at it or praise it and say nothing of what it is; each entry goes whole. */
const leadingPhrases: readonly (readonly string[])[] =
  `a, an, the, our, your, their, its, this, that, these, those, such,
some, any, each, every, many, several, various, different, other, certain, multiple, existing, proposed, novel, new, recent,
newly, latest, popular, famous, well known, so called, state of the art, state of art, sota, powerful, effective, original,
vanilla, plain, prior, previous, introduced, respective`
    .split(',')
    .map((phrase) => phrase.trim().split(' '));

/** Companies and labs that a text may put before the name of what they made. */
const makers: readonly (readonly string[])[] =
  `openai google meta facebook microsoft anthropic alibaba nvidia deepmind amazon apple baidu tencent huawei bytedance ibm`
    .split(' ')
    .map((maker) => [maker]);

/** Words with which `novel`, `new` and the like make a term of their own: `novel view synthesis`. */
const bound = new Set('view class category object word york user item intent physics energy task'.split(' '));

/** States of a named model that do not make it another one: a pretrained CLIP is CLIP. */
const modelStates: readonly (readonly string[])[] = [
  ['pretrained'],
  ['pre', 'trained'],
  ['frozen'],
  ['off', 'the', 'shelf'],
];

const byFirstWord = new Map<string, (readonly string[])[]>();
for (const phrase of [...leadingPhrases, ...makers]) {
  const first = phrase[0] ?? '';
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), phrase]);
}

/** The tokens without leading words; at least one token is left. `named`: what follows them is written like a name. */
export function withoutLeadingWords(tokens: readonly string[], named = false): readonly string[] {
  let rest = tokens;
  for (;;) {
    const phrase = [...(byFirstWord.get(rest[0] ?? '') ?? []), ...(named ? modelStates : [])].find(
      (words) => words.length < rest.length && words.every((word, index) => rest[index] === word),
    );
    if (phrase === undefined) return rest;
    const next = rest[phrase.length] ?? '';
    if (bound.has(next) || next === 'star') return rest;
    // "Meta-learning" keeps its first word: after a maker that is also a word, a numbered name must come.
    if ((phrase[0] === 'meta' || phrase[0] === 'apple') && !rest.some((token) => /\d/.test(token)))
      return rest;
    rest = rest.slice(phrase.length);
  }
}
