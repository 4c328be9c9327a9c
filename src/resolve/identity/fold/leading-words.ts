import type { ConceptKind } from '../../../domain/vocabulary.js';

const phrases = (text: string): readonly (readonly string[])[] =>
  text.split(',').map((phrase) => phrase.trim().split(' '));

/** Words before a name that only point at it; each entry goes whole. */
const pointing = phrases(
  'a, an, the, our, your, their, its, this, that, these, those, such, some, any, each, every, many, several, various, different, other, certain, proposed, so called, well known, respective',
);

/** Words that praise or date a method or a data set; before other kinds they may make a term (`novel recall`). */
const praising = phrases(
  'existing, novel, new, recent, newly, latest, popular, famous, state of the art, state of art, sota, powerful, original, vanilla, plain, previous, introduced',
);

/** Companies and labs that a text may put before the name of what they made, when that is numbered (`OpenAI o1`). */
const makers = new Set(
  'openai google meta facebook microsoft anthropic alibaba nvidia deepmind amazon apple baidu tencent huawei bytedance ibm'.split(
    ' ',
  ),
);

/** Words with which `novel`, `new` and the like make a term of their own: `novel view synthesis`. */
const bound = new Set('view class category object word york user item intent physics energy task'.split(' '));

/** States of a named model that do not make it another one: a pretrained CLIP is CLIP. */
const modelStates: readonly (readonly string[])[] = [
  ['pretrained'],
  ['pre', 'trained'],
  ['frozen'],
  ['off', 'the', 'shelf'],
];

/** The phrase that these tokens begin with and can do without, as its number of words; 0 when there is none. */
function leading(tokens: readonly string[], kind: ConceptKind, named: boolean): number {
  const isMade = kind === 'METHOD' || kind === 'DATASET';
  const candidates = [
    ...pointing,
    ...(isMade ? praising : []),
    ...(named && kind === 'METHOD' ? modelStates : []),
  ];
  const phrase = candidates.find(
    (words) => words.length < tokens.length && words.every((word, index) => tokens[index] === word),
  );
  if (phrase !== undefined) return phrase.length;
  return makers.has(tokens[0] ?? '') && tokens.some((token) => /^\d/.test(token)) ? 1 : 0;
}

/** The tokens without leading words; at least one token is left. `named`: what follows them is written like a name. */
export function withoutLeadingWords(
  tokens: readonly string[],
  kind: ConceptKind,
  named: boolean,
): readonly string[] {
  let rest = tokens;
  for (;;) {
    const count = leading(rest, kind, named);
    const next = rest[count] ?? '';
    if (count === 0 || bound.has(next) || next === 'star') return rest;
    rest = rest.slice(count);
  }
}
