/** A value that a list is ordered by. Dates are days (`firstDay`); an unknown one is the empty string, so it counts as the oldest. Titles and names are folded (`foldName`). */
export type SortValue = string | number;

/** The place of one row in an ordered list: its sort values in the order of the order's fields, then its key. */
export interface Position {
  readonly values: readonly SortValue[];
  readonly key: string;
}

/**
 * A window on an ordered list (Relay connections): the first `size` rows after `after`, or, when `backward`, the last
 * `size` rows before `before`. Rows always come in list order. `size` is at least 1.
 */
export interface PageRequest {
  readonly size: number;
  readonly backward: boolean;
  readonly after: Position | null;
  readonly before: Position | null;
}

/** Rows of one window. `totalCount` is null when it was not asked for. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly totalCount: number | null;
}
