/** The code that Node gives an error of the system, such as `ENOENT`; null when it has none. */
export function systemErrorCode(error: unknown): string | null {
  // Not `instanceof Error`: an error of Node's own may come from another realm.
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
