import type { OrderColumns } from "./orderColumns.js";

/** The earliest instant of each group; infinite for a group without orders. Undefined without instants. */
export function earliestByGroup({
  at,
  groupOf,
  groups,
}: Pick<OrderColumns, "at" | "groupOf" | "groups">): Float64Array | undefined {
  if (at === undefined) return undefined;
  const earliest = new Float64Array(groups).fill(Number.POSITIVE_INFINITY);
  for (let row = 0; row < at.length; row += 1) {
    const group = groupOf?.[row] ?? 0;
    if ((at[row] as number) < (earliest[group] as number)) earliest[group] = at[row] as number;
  }
  return earliest;
}
