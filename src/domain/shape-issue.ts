import type * as z from 'zod';

/** One sentence about the first thing that a shape complains of: what was expected, found, and in which field. */
export function describeIssue(error: z.ZodError, value: unknown): string {
  const issue = error.issues[0];
  if (issue === undefined) return 'Expected a record, found something else.';
  const field = issue.path.join('.');
  const found = describe(issue.path.reduce<unknown>(step, value));
  if (issue.code === 'custom') return `${field}: ${issue.message}.`;
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => JSON.stringify(key)).join(', ');
    return `Expected only known keys${field === '' ? '' : ` in ${field}`}, found ${keys}.`;
  }
  const expected = issue.code === 'invalid_type' ? expectations[issue.expected] : undefined;
  if (field === '') return `Expected a JSON object, found ${found}.`;
  return `Expected ${field} to be ${expected ?? otherExpectation(issue)}, found ${found}.`;
}

const expectations: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'an object',
  int: 'a whole number',
  number: 'a number',
};

function otherExpectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return oneOf(issue.values);
    case 'too_big':
      return `at most ${amount(issue.maximum, issue.origin)}`;
    case 'too_small':
      return `at least ${amount(issue.minimum, issue.origin)}`;
    case 'invalid_format':
      return formats[issue.format] ?? 'a text of another form';
    case 'invalid_union':
      return issue.inclusive !== false && issue.options !== undefined
        ? oneOf(issue.options)
        : unionExpectation(issue.errors.flat());
    case 'custom':
    case 'invalid_element':
    case 'invalid_key':
    case 'invalid_type':
    case 'not_multiple_of':
    case 'unrecognized_keys':
      return 'of another shape';
  }
}

const formats: Readonly<Record<string, string>> = {
  date: 'a day as YYYY-MM-DD',
  datetime: 'a time as YYYY-MM-DDTHH:MM:SSZ',
};

function oneOf(values: readonly unknown[]): string {
  return `one of ${values.map(String).join(', ')}`;
}

/** A bound with what it counts. */
function amount(bound: number | bigint, origin: string): string {
  if (origin === 'string') return `${bound} character${bound === 1 ? '' : 's'} long`;
  return origin === 'array' ? `${bound} item${bound === 1 ? '' : 's'} long` : String(bound);
}

function unionExpectation(issues: readonly z.core.$ZodIssue[]): string {
  const names = issues.flatMap((inner) =>
    inner.code === 'invalid_type' ? [expectations[inner.expected] ?? inner.expected] : [],
  );
  return [...new Set(names)].join(' or ');
}

function step(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  const shown = JSON.stringify(value);
  return shown.length > 60 ? `${shown.slice(0, 57)}...` : shown;
}
