import fc from 'fast-check';
import { cleanText, urlMask } from '../../../src/extract/text/clean.js';

const readable: readonly (readonly [raw: string, text: string])[] = [
  ['plain text stays', 'plain text stays'],
  ['  spaces \n\t and   lines  ', 'spaces and lines'],
  ['a {\\em sparse} layer', 'a sparse layer'],
  ['a \\emph{sparse} layer', 'a sparse layer'],
  ['\\textbf{S}parse \\textsc{Net}', 'Sparse Net'],
  ['92.5\\% of Q\\&A', '92.5% of Q&A'],
  ['a na\\"ive \\\'etude by Ho{\\v{c}}', 'a naïve étude by Hoč'],
  ["a ``quoted'' word", 'a "quoted" word'],
  ['a 64{times}64 grid', 'a 64×64 grid'],
  ['with $O(n^2)$ steps and $\\ell_1$ norm', 'with O(n^2) steps and ℓ_1 norm'],
  ['it costs $5 and $10 a day', 'it costs $5 and $10 a day'],
  ['as in \\cite{ho2020, li} before', 'as in before'],
  ['in Fig.~3 about ~5 points', 'in Fig. 3 about ~5 points'],
  ['human\u2013machine and \u2014 so', 'human-machine and — so'],
  ['it works--and fast, Levy--Ito', 'it works—and fast, Levy-Ito'],
  ['e\u0301tude \uFB01ne\u00ADtuned', 'étude finetuned'],
  ['R &amp; D <i>in</i> vivo, a &lt; b', 'R & D in vivo, a < b'],
  ['many layers.We show it', 'many layers. We show it'],
  ['with GPT-4.1 and Node.JS', 'with GPT-4.1 and Node.JS'],
  ['\\unknownthing stays', 'unknownthing stays'],
  ['a lone \\', 'a lone'],
  ['\\quad so \\quad\\quad it', 'so it'],
  ['a\u200Bb \u00ADc', 'ab c'],
  ['a \u200B b\u00A0c', 'a b c'],
  ['{x} {word} {}', 'x word'],
  ['$x$ costs $y$, not $3', 'x costs y, not $3'],
  ['$x is $5 and y$', 'x is 5 and y'],
  ['a - b, a -- b, a --- b, a---b', 'a - b, a — b, a — b, a—b'],
  ['1--2 and A--B', '1-2 and A-B'],
  ['so (it)--and', 'so (it)—and'],
  ['x-\\alpha', 'x-α'],
  ['A~cat. 5~cats ~7 a~ b', 'A cat. 5~cats ~7 a~ b'],
  ['et al.~say', 'et al. say'],
  ['&lt;b&gt; &AMP; &nbsp; &quot;x&apos; &#39;&#34;&#38; &what; &', '<b> & "x\' \'"& &what; &'],
  ['a&nbsp;&nbsp;b', 'a b'],
  ['x<sub>2</sub> <b >y</b> a<br/>b <c> <', 'x2 y ab <c> <'],
  ["it''s `a' `` b", 'it"s \'a\' " b'],
  ['“a” „b‟ ‘c’ ″d′', '"a" "b‟ \'c\' "d\''],
  ['ﬀ ﬂ ﬃ ﬄ ﬅ ﬆ a−b―c', 'ff fl ffi ffl st st a-b—c'],
  ['so x.Then it, so.THEN it, so.Then', 'so x.Then it, so.THEN it, so.Then'],
  ['Is it?No way.Yes!', 'Is it? No way.Yes!'],
  ['ends here.Then it (so).But 95%.It [3]!Now is', 'ends here. Then it (so). But 95%. It [3]! Now is'],
  ['U.S.A. and v2.0.Next is', 'U.S.A. and v2.0. Next is'],
  ['😀 ok 𝐀', '😀 ok 𝐀'],
  ['q\u0301\u0302 \u0301', 'q\u0301\u0302 \u0301'],
  ['constructor toString', 'constructor toString'],
  ['', ''],
];

test.each(readable)('reads %j as %j', (raw, text) => {
  expect(cleanText(raw).text).toBe(text);
});

const addresses: readonly (readonly [raw: string, url: string, text: string])[] = [
  ['Code: https://example.org/a_b.', 'https://example.org/a_b', `Code: ${urlMask}.`],
  ['(see www.example.org/x)', 'www.example.org/x', `(see ${urlMask})`],
  ['at github.com/some/repo, now', 'github.com/some/repo', `at ${urlMask}, now`],
  ['\\url{https://example.org/~me/x}', 'https://example.org/~me/x', urlMask],
  ['http://a.org/x?y=1&z=2#w!?', 'http://a.org/x?y=1&z=2#w', `${urlMask}!?`],
  ['(www.a.org/x.).', 'www.a.org/x', `(${urlMask}.).`],
  ['[www.a.org/x]', 'www.a.org/x', `[${urlMask}]`],
  ['see:www.a.org', 'www.a.org', `see: ${urlMask}`],
  ['so HTTPS://A.ORG/x', 'HTTPS://A.ORG/x', `so ${urlMask}`],
  ['huggingface.co/a, it', 'huggingface.co/a', `${urlMask}, it`],
  ['https://example.org/a(b) ends', 'https://example.org/a(b)', `${urlMask} ends`],
];

test.each(addresses)('masks and reports the address in %j', (raw, url, text) => {
  const clean = cleanText(raw);
  expect(clean.text).toBe(text);
  expect(clean.urls.map((found) => found.url)).toEqual([url]);
  expect(clean.urls.map(({ start, end }) => raw.slice(start, end))).toEqual([url]);
});

test.each(['see x.www.a.org', 'at github.com', 'my github.io/page', 'https://', 'www.'])(
  'finds no address in %j',
  (raw) => {
    expect(cleanText(raw)).toMatchObject({ raw, text: raw, urls: [] });
  },
);

test('finds every address of a text, in order', () => {
  const { text, urls } = cleanText('www.a.org and www.b.org.');
  expect(text).toBe(`${urlMask} and ${urlMask}.`);
  expect(urls).toEqual([
    { start: 0, end: 9, url: 'www.a.org' },
    { start: 14, end: 23, url: 'www.b.org' },
  ]);
});

test('maps words back to the raw characters they came from', () => {
  const raw = 'A {\\em na\\"ive} \uFB01lter at 5\\%, 64$\\times$64';
  const { text, toRaw } = cleanText(raw);
  const rawOf = (word: string): string =>
    raw.slice(...toRaw(text.indexOf(word), text.indexOf(word) + word.length));
  expect(rawOf('naïve')).toBe('na\\"ive');
  expect(rawOf('filter')).toBe('\uFB01lter');
  expect(rawOf('5%')).toBe('5\\%');
  expect(rawOf('×')).toBe('\\times');
});

/** Pieces that meet every branch of the cleaner more often than random text would. */
const scientific = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...readable.map(([raw]) => raw),
        ...addresses.map(([raw]) => raw),
        '\\',
        '{',
        '$',
        '.A',
        '\uD83D',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

test('maps any range back monotonically and inside the raw text', () => {
  fc.assert(
    fc.property(scientific, (raw) => {
      const { text, toRaw } = cleanText(raw);
      const ranges = Array.from({ length: text.length }, (_, at) => toRaw(at, at + 1));
      const wrong = ranges.filter(([start, end], at) => {
        const [startBefore, endBefore] = ranges[at - 1] ?? [0, 0];
        const inOrder = start >= startBefore && end >= endBefore && end >= start;
        return !inOrder || end > raw.length || toRaw(0, at + 1)[1] !== end;
      });
      expect(wrong).toEqual([]);
    }),
    { seed: 7, numRuns: 300 },
  );
});
