import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Id, title and abstract of one line of a file of abstracts. */
export interface AbstractText {
  readonly id: string;
  readonly title: string;
  readonly abstract: string;
}

const field = (record: object, name: string): string => {
  const value: unknown = Reflect.get(record, name);
  return typeof value === 'string' ? value : '';
};

/** Every paper of a file of JSON lines (`id`, `title`, `abstract`), gzipped or not, in the file's order. */
export function readAbstracts(path: string): readonly AbstractText[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const record: unknown = JSON.parse(line);
      if (typeof record !== 'object' || record === null)
        throw new TypeError(`Expected an object per line in ${path}.`);
      return { id: field(record, 'id'), title: field(record, 'title'), abstract: field(record, 'abstract') };
    });
}
