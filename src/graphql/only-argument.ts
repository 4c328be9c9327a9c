import { badInput } from './bad-input.js';
import { namingText } from './bounded-text.js';

/**
 * The one argument of these that has a value, for fields that find a thing by exactly one of several.
 * @throws PapergraphError BAD_USER_INPUT when none or several have one, or it is too long to name a thing
 */
export function onlyArgument<Name extends string>(
  args: Readonly<Partial<Record<Name, string | null | undefined>>>,
  names: readonly Name[],
): { readonly name: Name; readonly value: string } {
  const given = names.flatMap((name) => {
    const value: string | null | undefined = args[name];
    return value === null || value === undefined ? [] : [{ name, value }];
  });
  const [only] = given;
  if (only !== undefined && given.length === 1) {
    return { ...only, value: namingText(only.value, only.name) };
  }
  const allowed = `exactly one of ${names.join(', ')}`;
  const found = given.length === 0 ? 'none' : given.map(({ name }) => name).join(' and ');
  throw badInput(given[1]?.name ?? names.join(', '), `Expected ${allowed}, found ${found}.`, allowed);
}
