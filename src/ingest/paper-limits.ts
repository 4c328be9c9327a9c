import { foldName } from '../domain/fold.js';

/** Longest title and abstract taken in, in UTF-16 units: far above any real one (arXiv allows 1,920 for an abstract), far below what hurts. */
const longestTitle = 2_000;
const longestAbstract = 200_000;

/** Why these two texts make no paper, or null when they do. */
export function textProblem(title: string, abstract: string): string | null {
  if (foldName(title) === '') return blank('title', title);
  if (foldName(abstract) === '') return blank('abstract', abstract);
  if (title.length > longestTitle) return tooLong('title', longestTitle, title.length);
  if (abstract.length > longestAbstract) return tooLong('abstract', longestAbstract, abstract.length);
  return null;
}

function blank(field: string, text: string): string {
  return `Expected ${field} to hold words, found ${text.trim() === '' ? 'no text' : JSON.stringify(text.slice(0, 60))}.`;
}

function tooLong(field: string, allowed: number, found: number): string {
  return `Expected ${field} to have at most ${allowed} characters, found ${found}.`;
}
