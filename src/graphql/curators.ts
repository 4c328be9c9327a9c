import { createHash, timingSafeEqual } from 'node:crypto';
import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Curate } from '../domain/curator.js';

/** Whether whoever sent a request may curate; `curate` is to be had in no other way. */
export type CuratorAccess =
  | { readonly allowed: true; readonly curate: Curate }
  | { readonly allowed: false; readonly code: 'UNAUTHENTICATED' | 'FORBIDDEN' };

/**
 * The one point at which it is decided who may curate: whoever sends the server's token as `Authorization: Bearer TOKEN`
 * (RFC 6750). Without a token, or without anyone to carry requests out, nobody may. The header goes no further than here.
 */
export function curatorAccess(
  curate: Curate | null,
  token: string | null,
  authorization: string | undefined,
): CuratorAccess {
  if (curate === null || token === null) return { allowed: false, code: 'FORBIDDEN' };
  const [, given] = /^Bearer +(\S+) *$/i.exec(authorization ?? '') ?? [];
  if (given === undefined || !equalInConstantTime(given, token))
    return { allowed: false, code: 'UNAUTHENTICATED' };
  return { allowed: true, curate };
}

/** The curator's hand, for those who may curate. @throws GraphQLError UNAUTHENTICATED (status 401), FORBIDDEN (403) */
export function curateOf(access: CuratorAccess): Curate {
  if (access.allowed) return access.curate;
  const { code } = access;
  if (code === 'FORBIDDEN') {
    const message =
      'Expected a query: this server takes no mutations, because it has no PAPERGRAPH_ADMIN_TOKEN.';
    throw new GraphQLError(message, { extensions: { code, http: { status: 403 } } });
  }
  const message =
    'Expected the token of this server as "Authorization: Bearer ...", which mutations need, found none or another one.';
  const headers = new HeaderMap([['www-authenticate', 'Bearer realm="papergraph"']]);
  throw new GraphQLError(message, { extensions: { code, http: { status: 401, headers } } });
}

/** Compared by their hashes, the time taken says nothing of the texts, not even of their lengths. */
function equalInConstantTime(a: string, b: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(a), hash(b));
}
