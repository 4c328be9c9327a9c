import { Lexer, Source, TokenKind } from 'graphql';
import { PapergraphError } from '../domain/errors.js';
import { maximumTokens } from './limits.js';

/**
 * How far brackets of any kind may stand within brackets in a document: three times what the deepest operation needs
 * that is run. The parser calls itself once for each, and far above this it runs out of stack.
 */
export const maximumNesting = 64;

/** The error for a document whose brackets are nested too deep to be parsed, with what was found and allowed; else null. */
export function nestingProblem(document: string): PapergraphError | null {
  const found = nesting(document);
  if (found <= maximumNesting) return null;
  return new PapergraphError(
    'QUERY_TOO_DEEP',
    `Expected a document of at most ${maximumNesting} brackets within brackets, found ${found}.`,
    { measured: 'nesting', found, maximum: maximumNesting },
  );
}

const opening: ReadonlySet<TokenKind> = new Set([TokenKind.PAREN_L, TokenKind.BRACKET_L, TokenKind.BRACE_L]);
const closing: ReadonlySet<TokenKind> = new Set([TokenKind.PAREN_R, TokenKind.BRACKET_R, TokenKind.BRACE_R]);

/** The deepest nesting in the part of a document that the parser would read at most. */
function nesting(document: string): number {
  const lexer = new Lexer(new Source(document));
  let depth = 0;
  let deepest = 0;
  try {
    for (let tokens = 0; tokens <= maximumTokens; tokens += 1) {
      const { kind } = lexer.advance();
      if (kind === TokenKind.EOF) break;
      if (opening.has(kind)) depth += 1;
      if (closing.has(kind)) depth -= 1;
      deepest = Math.max(deepest, depth);
    }
  } catch {
    // Not a document; the parser says where, if it can get there.
  }
  return deepest;
}
