import { badInput } from './bad-input.js';

/** Longest text that is searched or filtered for, in UTF-16 units: a title pasted whole is shorter. */
const maximumText = 500;

/**
 * Longest id, name or other text that finds a thing, in UTF-16 units: of a paper that only has its title, the id is its
 * 2,000 characters in base64, 8,000 at most, and its first author's name.
 */
const maximumName = 16_000;

/** The text itself when it may be searched for. @throws PapergraphError BAD_USER_INPUT when it is too long */
export function searchableText(text: string, argument: string): string {
  return bounded(text, argument, maximumText);
}

/** The text itself when it can name a thing. @throws PapergraphError BAD_USER_INPUT when it is too long */
export function namingText(text: string, argument: string): string {
  return bounded(text, argument, maximumName);
}

function bounded(text: string, argument: string, maximum: number): string {
  if (text.length <= maximum) return text;
  const allowed = `at most ${maximum} characters`;
  const message = `Expected "${argument}" of ${allowed}, found ${text.length}.`;
  throw badInput(argument, message, allowed, { maximum });
}
