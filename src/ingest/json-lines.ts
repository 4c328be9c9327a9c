import { readExportLine } from './export-line.js';
import type { InputFormat } from './input-format.js';
import { problem, type InputItem, type Place } from './input-item.js';
import type { Line } from './lines.js';
import { readRecord } from './read-record.js';

/** JSON Lines: one paper a line, `{"id"?, "title", "abstract", ...}`, or a line of our own export. A broken line is rejected alone. */
export const jsonLines: InputFormat = {
  name: 'json-lines',
  title: 'JSON Lines',
  extensions: ['jsonl', 'ndjson'],
  // One good line is enough: the others may be broken. A line longer than what is looked at cannot be parsed yet.
  recognises: (lines) =>
    lines.some(isFilledObject) || (lines.length === 1 && lines[0]?.startsWith('{"') === true),
  read: (lines, { file }) => readJsonLines(lines, file),
};

/** Whether the line is an object with something in it; an empty one says nothing about its file. */
function isFilledObject(line: string): boolean {
  const value = line.startsWith('{') ? parseJson(line) : undefined;
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

async function* readJsonLines(lines: AsyncIterable<Line>, file: string): AsyncGenerator<InputItem> {
  for await (const { number, text: line } of lines) {
    const place = { file, line: number };
    if (line === null)
      yield problem(place, null, 'Expected one record on a line, found a line too long to be read.');
    else if (line.trim() !== '') yield readLine(line, place);
  }
}

function readLine(line: string, place: Place): InputItem {
  const value = parseJson(line);
  if (value === undefined) return problem(place, null, 'Expected a JSON object, found text that is no JSON.');
  return readExportLine(value, place) ?? readRecord(value, place);
}

/** The value a JSON text spells; undefined when it spells none. */
function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
