import { storableText } from '../../domain/storable-text.js';

/** Properties with every text in the form that both stores keep. */
export function storable(properties: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const kept = (value: unknown): unknown => (typeof value === 'string' ? storableText(value) : value);
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(kept) : kept(value),
    ]),
  );
}
