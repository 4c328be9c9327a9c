import { badInput } from './bad-input.js';

/** Control characters, line and paragraph separators, and the characters that turn the direction of the text around them. */
const notDisplayable = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u;

/**
 * The name itself when it is shown as it is written, on one line, and changes nothing of the text around it.
 * @throws PapergraphError BAD_USER_INPUT when it holds a control character, a line break, or a mark of direction
 */
export function displayableName(name: string, argument: string): string {
  const [found] = notDisplayable.exec(name) ?? [];
  if (found === undefined) return name;
  const code = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const allowed = 'characters other than controls, line breaks and marks of direction';
  throw badInput(argument, `Expected in "${argument}" ${allowed}, found ${code}.`, allowed, { found: code });
}
