import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

/** The package's folder lies two above this file, in the sources and in the build. */
const folder = new URL('../../', import.meta.url);

/** Path of the sample papers that come with the package. */
export const samplePapers = fileURLToPath(new URL('examples/papers.jsonl', folder));

/** The version in package.json. */
export function programVersion(): string {
  const content: unknown = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));
  return z.object({ version: z.string() }).parse(content).version;
}
