import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod';

/**
 * The records of a file of JSON Lines, plain or gzip; empty lines are passed over.
 * @throws Error naming the file and the line that is not as the schema says.
 */
export function readJsonLines<T>(path: string, schema: z.ZodType<T>): T[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, schema, `${path}:${index + 1}`)]));
}

function readLine<T>(line: string, schema: z.ZodType<T>, where: string): T {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new Error(`Expected a JSON object at ${where}, found text that is no JSON.`, { cause });
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new Error(`Expected another record at ${where}: ${z.prettifyError(parsed.error)}.`);
}
