import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { conceptKinds, conceptRoles, relationTypes } from '../../src/domain/vocabulary.js';
import { readJsonLines } from '../json-lines.js';

/** A concept that readers marked. `agreed` is true when both readers did, and when there was one reader. */
export interface GoldConcept {
  readonly name: string;
  readonly kinds: readonly string[];
  readonly roles: readonly string[];
  readonly aliases: readonly string[];
  readonly agreed: boolean;
  readonly core: boolean;
}

/** A relation between two concepts, by name. */
export interface GoldRelation {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly agreed: boolean;
}

/** One paper with the marks of its readers. */
export interface GoldPaper {
  readonly id: string;
  readonly title: string;
  readonly abstract: string;
  readonly concepts: readonly GoldConcept[];
  readonly relations: readonly GoldRelation[];
}

const kind = z.enum(conceptKinds);
const role = z.enum(conceptRoles);
const concept = z
  .object({
    name: z.string(),
    type: kind.optional(),
    types: z.array(kind).optional(),
    role: role.optional(),
    roles: z.array(role).optional(),
    aliases: z.array(z.string()).default([]),
    agreed: z.boolean().default(true),
    core: z.boolean().default(false),
  })
  .transform((marked): GoldConcept => ({
    name: marked.name,
    kinds: marked.types ?? (marked.type === undefined ? [] : [marked.type]),
    roles: marked.roles ?? (marked.role === undefined ? [] : [marked.role]),
    aliases: marked.aliases,
    agreed: marked.agreed,
    core: marked.core,
  }));
const paper = z.object({
  id: z.string(),
  title: z.string(),
  abstract: z.string(),
  concepts: z.array(concept),
  relations: z
    .array(
      z.object({
        from: z.string(),
        type: z.enum(relationTypes),
        to: z.string(),
        agreed: z.boolean().default(true),
      }),
    )
    .default([]),
});

/**
 * Reads gold papers: those of a file of JSON Lines, or, for `FILE@IDS`, the ones whose ids the second file lists.
 * @throws Error naming the file and line that is not a gold paper.
 */
export function readGold(place: string): readonly GoldPaper[] {
  const [path = '', idsPath] = place.split('@');
  const papers = readJsonLines(path, paper);
  if (idsPath === undefined) return papers;
  const ids = readIds(idsPath);
  return papers.filter(({ id }) => ids.has(id));
}

/** Reads the ids of papers, one a line. */
export function readIds(path: string): ReadonlySet<string> {
  return new Set(
    readFileSync(path, 'utf8')
      .split(/\s+/)
      .filter((id) => id !== ''),
  );
}
