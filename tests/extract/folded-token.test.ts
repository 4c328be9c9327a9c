import { foldToken } from '../../src/extract/folded-token.js';

test('a token is folded as names are, the same however often and among however many others', () => {
  const wanted = [
    ['Graphs', 'graph'],
    ['the', ''],
    ['(', ''],
    ['Self-Attention', 'self attention'],
    [`${'Long'.repeat(11)}s`, 'long'.repeat(11)],
  ] as const;
  for (const [text, folded] of wanted) expect(foldToken(text)).toBe(folded);
  for (let count = 0; count < 50_001; count += 1) foldToken(`word${count}`);
  for (const [text, folded] of [...wanted, ...wanted]) expect(foldToken(text)).toBe(folded);
});
