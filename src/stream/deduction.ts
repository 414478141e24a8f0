import { type ExactSum, emptySum } from "../kernel/exactSum.js";

/** The negative rows of an order at one time. */
export interface Deduction {
  /** Their time; -Infinity if they have no time. */
  readonly at: number;
  /** How many rows there were. */
  rows: number;
  /** Their sum, which is negative. */
  readonly sum: ExactSum;
}

/** The negative rows of an order at a time, after counting `rows` more of them. */
export function deductionAt(
  deductions: Map<number, Deduction[]>,
  order: number,
  at: number,
  rows: number,
): Deduction {
  const all = deductions.get(order) ?? [];
  if (all.length === 0) deductions.set(order, all);
  const known = all.find((one) => one.at === at);
  if (known !== undefined) {
    known.rows += rows;
    return known;
  }
  const added = { at, rows, sum: emptySum() };
  all.push(added);
  return added;
}
