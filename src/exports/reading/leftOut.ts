import type { LeftOutExample } from "./leftOutExample.js";
import type { LeftOutRule } from "./leftOutRule.js";

/** The rows that were left out for one reason. */
export interface LeftOut {
  /** The reason, in words. */
  readonly reason: string;
  /** The kind of the reason. */
  readonly rule: LeftOutRule;
  /** The column that decided it, as the file names it. */
  readonly column?: string;
  /** How many rows it was. */
  readonly count: number;
  /** The first three of them. */
  readonly examples: readonly LeftOutExample[];
}

/** A reason to leave a row out. */
export type LeftOutReason = Pick<LeftOut, "reason" | "rule" | "column">;

/** All reasons so far, by their words. */
export type LeftOutRows = Map<
  string,
  LeftOutReason & { count: number; readonly examples: LeftOutExample[] }
>;

/** Notes that a row was left out. */
export function leaveOut(rows: LeftOutRows, reason: LeftOutReason, row: number, value = ""): void {
  const known = rows.get(reason.reason) ?? { ...reason, count: 0, examples: [] };
  rows.set(reason.reason, known);
  known.count += 1;
  if (known.examples.length < 3) known.examples.push({ row, ...(value !== "" && { value }) });
}
