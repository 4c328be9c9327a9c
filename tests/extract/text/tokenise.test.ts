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
