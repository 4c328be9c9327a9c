import { surfacesOf } from '../../src/domain/surfaces.js';

test.each([
  ['the name alone', { name: 'tide net', aliases: [] }, ['tide net']],
  ['the name first', { name: 'tide net', aliases: ['TN', 'tide nets'] }, ['tide net', 'TN', 'tide nets']],
  ['the name once', { name: 'tide net', aliases: ['TN', 'tide net'] }, ['tide net', 'TN']],
  ['an alias once', { name: 'tide net', aliases: ['TN', 'TN'] }, ['tide net', 'TN']],
])('the surfaces of a concept in one paper: %s', (_name, use, expected) => {
  expect(surfacesOf(use)).toEqual(expected);
});
