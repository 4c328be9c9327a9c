import { tokenise } from '../../../src/extract/text/tokenise.js';

const table: readonly (readonly [text: string, tokens: string])[] = [
  ['We use GPT-4o.', 'We|use|GPT-4o|.'],
  ['ImageNet-R and ViT-B/16, too', 'ImageNet-R|and|ViT-B/16|,|too'],
  ['CIFAR-10/FFHQ images', 'CIFAR-10|/|FFHQ|images'],
  ['and/or I/O at 1/2', 'and|/|or|I/O|at|1/2'],
  ['PFGM++ (C++) beats A* search', 'PFGM++|(|C++|)|beats|A*|search'],
  ['pass@1 of 10% on 1,000', 'pass@1|of|10|%|on|1,000'],
  ["the model's layers don't", "the|model|'s|layers|don't"],
  ['e.g. LSTM+CRF, etc.', 'e.g.|LSTM|+|CRF|,|etc.'],
  ['Q&A with R^2 and ℓ_1', 'Q&A|with|R^2|and|ℓ_1'],
  ['score—high "quoted" …', 'score|—|high|"|quoted|"|…'],
  ['see <URL>.', 'see|<URL>|.'],
  ['naïve Σ 数据', 'naïve|Σ|数据'],
  ['1,5 a,b 1,b a,1', '1,5|a|,|b|1|,|b|a|,|1'],
  ['I/O A/BC AB/C a/b x/2', 'I/O|A|/|BC|AB|/|C|a|/|b|x/2'],
  ['R&D a&B A&b RD&A', 'R&D|a|&|B|A|&|b|RD|&|A'],
  ["it's its' 's x'sy 'so don't's", "it|'s|its|'|'s|x'sy|'|so|don't|'s"],
  ['C++ C+++ C++++ C+ +C a+b', 'C++|C+++|C+++|+|C+|+|C|a|+|b'],
  ['A* A2* AB* ABC* a* A*b F# F#a', 'A*|A2|*|AB*|ABC|*|a|*|A|*|b|F#|F|#|a'],
  ['Fig. 3 No. 5 no. U.S. end.', 'Fig.|3|No.|5|no|.|U.S.|end|.'],
  ['-a- a--b .a. a..b @ ^a', '-|a|-|a|-|-|b|.|a|.|a|.|.|b|@|^|a'],
  ['a\u00A0b\u2003c', 'a|b|c'],
  ['😀a b😀', '😀a|b😀'],
  ['\u2026\u00ABx\u00BB', '\u2026|\u00AB|x|\u00BB'],
  ['<URLs>', '<|URLs|>'],
  ['9,9 Z/O so R&D Z&Z', '9,9|Z/O|so|R&D|Z&Z'],
  ["l'as d's", "l'as|d|'s"],
  ['A) (B) I. Fig, (s) "s "', 'A|)|(|B|)|I|.|Fig|,|(|s|)|"|s|"'],
  ['snake_case _x_', 'snake_case|_x_'],
  ['', ''],
];

test.each(table)('splits %j into %j', (text, tokens) => {
  expect(
    tokenise(text)
      .map((token) => token.text)
      .join('|'),
  ).toBe(tokens);
});

test('gives offsets into the whole text when asked for a part', () => {
  expect(tokenise('ab cd ef', 3, 5)).toEqual([{ start: 3, end: 5, text: 'cd' }]);
});

test('a part ends where it was asked to end, even inside a name, an address or a possessive', () => {
  const texts = (text: string, start: number, end: number) => tokenise(text, start, end).map((token) => token.text);
  expect(texts('GPT-4o', 0, 5)).toEqual(['GPT-4']);
  expect(texts('GPT-4o', 0, 4)).toEqual(['GPT', '-']);
  expect(texts('C++', 0, 2)).toEqual(['C+']);
  expect(texts('<URL>', 0, 3)).toEqual(['<UR']);
  expect(texts("x's", 1, 2)).toEqual(["'"]);
  expect(texts('ab', 2, 2)).toEqual([]);
}); // prettier-ignore
