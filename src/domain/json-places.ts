/** Where things stand in a JSON text (RFC 8259). Lines count from 1. */
export interface JsonPlaces {
  /** The line where the value at this path begins; of a path that is not there, that of the last part of it that is. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  /** The line where the text stops being JSON; null when all of it is. */
  readonly brokenAt: number | null;
}

const token = /([ \t\r\n]*)("(?:[^"\\]|\\[^])*"|[^\s{}[\],:"]+|[^]|$)/uy;

/** An object or list that is being read: the key or index of the value at hand. */
interface Container {
  readonly close: '}' | ']';
  at: string | number;
}

/** Finds the places of all values of a text. `JSON.parse` tells neither where a value stands nor, everywhere, where it failed. */
export function jsonPlaces(text: string): JsonPlaces {
  const lines = new Map<string, number>();
  const open: Container[] = [];
  let expected: 'value' | 'value or close' | 'key' | 'key or close' | 'colon' | 'comma or close' = 'value';
  let line = 1;
  let brokenAt: number | null = null;
  token.lastIndex = 0;
  for (;;) {
    const [, space = '', found = ''] = token.exec(text) ?? [];
    line += space.split('\n').length - 1;
    const inside = open.at(-1);
    if (expected.startsWith('value') && (found === '{' || found === '[' || isScalar(found))) {
      lines.set(keyOf(open.map(({ at }) => at)), line);
      if (found === '{') open.push({ close: '}', at: '' });
      else if (found === '[') open.push({ close: ']', at: 0 });
      expected = found === '{' ? 'key or close' : found === '[' ? 'value or close' : 'comma or close';
    } else if (
      expected.startsWith('key') &&
      inside !== undefined &&
      found.startsWith('"') &&
      isScalar(found)
    ) {
      inside.at = String(JSON.parse(found));
      expected = 'colon';
    } else if (expected === 'colon' && found === ':') {
      expected = 'value';
    } else if (expected === 'comma or close' && found === ',' && inside !== undefined) {
      if (typeof inside.at === 'number') inside.at += 1;
      expected = inside.close === '}' ? 'key' : 'value';
    } else if (expected.endsWith('close') && inside?.close === found) {
      open.pop();
      expected = 'comma or close';
    } else {
      const isWhole = found === '' && open.length === 0 && lines.size > 0;
      brokenAt = isWhole ? null : line;
      break;
    }
  }
  return {
    brokenAt,
    lineOf: (path) => {
      for (let length = path.length; length > 0; length -= 1) {
        const known = lines.get(keyOf(path.slice(0, length)));
        if (known !== undefined) return known;
      }
      return lines.get(keyOf([])) ?? 1;
    },
  };
}

function isScalar(found: string): boolean {
  try {
    JSON.parse(found);
    return true;
  } catch {
    return false;
  }
}

function keyOf(path: readonly PropertyKey[]): string {
  return JSON.stringify(path.map(String));
}
