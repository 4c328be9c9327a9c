import { curationRequest } from '../../src/graphql/curation-request.js';
import { keyOf } from '../builders.js';

const renamed = (name: string) => {
  const input = { reason: 'Shown so in the papers.', actor: 'curator', name };
  return curationRequest({ type: 'RENAME', concept: keyOf('basin'), name }, input);
};

test.each(['BERT', 'Poincaré–Wasserstein k≥2', '距离', 'وزن', 'क्‍ष', 'flag 👩‍🔬'])(
  'a concept may be named %p',
  (name) => {
    expect(renamed(name).act).toMatchObject({ name });
  },
);

test.each([
  ['Image\nNet', 'U+000A'],
  ['Image\tNet', 'U+0009'],
  ['ImageNet\u007f', 'U+007F'],
  ['Image\u2028Net', 'U+2028'],
  ['\u202eteNegamI', 'U+202E'],
  ['Image\u2066Net\u2069', 'U+2066'],
  ['Image\u200fNet', 'U+200F'],
])('a concept may not be named %p', (name, found) => {
  const argument = 'input.name';
  const allowed = 'characters other than controls, line breaks and marks of direction';
  let thrown: unknown;
  try {
    renamed(name);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toMatchObject({
    code: 'BAD_USER_INPUT',
    message: `Expected in "${argument}" ${allowed}, found ${found}.`,
    details: { argument, allowed, found },
  });
});
