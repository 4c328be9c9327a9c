import * as z from 'zod';
import { readJsonLines } from './json-lines.js';

const abstractText = z.object({ id: z.string(), title: z.string(), abstract: z.string() });

/** Id, title and abstract of one paper. */
export type AbstractText = z.infer<typeof abstractText>;

/** The papers of a file of JSON Lines (`id`, `title`, `abstract`), plain or gzip, in the file's order. */
export const readAbstracts = (path: string): readonly AbstractText[] => readJsonLines(path, abstractText);
