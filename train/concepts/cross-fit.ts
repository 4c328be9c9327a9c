/**
 * Applies to every item a model that did not learn from it: items are dealt to `folds` in turn, and each fold is judged
 * by what `train` makes of the others. Results are in the order of the items.
 */
export function crossFit<Item, Model, Result>(
  items: readonly Item[],
  folds: number,
  train: (others: readonly Item[]) => Model,
  apply: (model: Model, item: Item) => Result,
): readonly Result[] {
  const results: Result[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const model = train(items.filter((_, index) => index % folds !== fold));
    for (const [index, item] of items.entries())
      if (index % folds === fold) results[index] = apply(model, item);
  }
  return results;
}
