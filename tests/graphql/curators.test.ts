import { curateOf, curatorAccess } from '../../src/graphql/curators.js';
import type { Curate } from '../../src/domain/curator.js';

const token = 'a-token-of-26-characters==';
const curate: Curate = () => Promise.reject(new Error('Expected no request.'));

test.each([[`Bearer ${token}`], [`bearer ${token}`], [`Bearer   ${token} `]])(
  'whoever sends %j may curate',
  (header) => {
    expect(curateOf(curatorAccess(curate, token, header))).toBe(curate);
  },
);

test.each([
  ['nothing', undefined],
  ['an empty header', ''],
  ['the token without a scheme', token],
  ['another scheme', `Basic ${token}`],
  ['no token', 'Bearer '],
  ['another token', 'Bearer another-token-of-29-chars==='],
  ['a token of the same length', `Bearer ${token.toUpperCase()}`],
  ['the beginning of the token', `Bearer ${token.slice(0, -1)}`],
  ['the token and more', `Bearer ${token}=`],
  ['the token twice', `Bearer ${token} ${token}`],
])('whoever sends %s is not known', (_name, header) => {
  const access = curatorAccess(curate, token, header);
  expect(access).toEqual({ allowed: false, code: 'UNAUTHENTICATED' });
  expect(() => curateOf(access)).toThrow(
    'Expected the token of this server as "Authorization: Bearer ...", which mutations need, found none or another one.',
  );
});

test.each([
  ['without a token of its own', curate, null],
  ['without anyone to carry requests out', null, token],
])('a server %s takes mutations from nobody', (_name, hand, own) => {
  for (const header of [undefined, `Bearer ${token}`, 'Bearer null', 'Bearer ']) {
    const access = curatorAccess(hand, own, header);
    expect(access).toEqual({ allowed: false, code: 'FORBIDDEN' });
    expect(() => curateOf(access)).toThrow(
      'Expected a query: this server takes no mutations, because it has no PAPERGRAPH_ADMIN_TOKEN.',
    );
  }
});
