/**
 * A pure function of a text that keeps its latest results: names and their words come again and again. Memory is bounded,
 * for at `limit` results it forgets them all.
 */
export function remembered<Result>(limit: number, make: (text: string) => Result): (text: string) => Result {
  const results = new Map<string, Result>();
  return (text) => {
    const known = results.get(text);
    if (known !== undefined) return known;
    const result = make(text);
    if (results.size >= limit) results.clear();
    results.set(text, result);
    return result;
  };
}
