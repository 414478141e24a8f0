import type { Fields } from "../kernel/fields.js";
import { InputError } from "../kernel/inputError.js";
import { known } from "../kernel/known.js";

/**
 * Throws for totals of posts if some posts lack a field that one of these KPIs needs: the sums are
 * then not all of the same posts.
 */
export function checkAllKnown(input: object, metrics: readonly string[]): void {
  for (const metric of metrics) {
    const sums: unknown = known(input as Fields<"known">, metric);
    if (sums === input) continue;
    throw new InputError(
      `known.${metric}`,
      sums,
      "absent: some posts lack a number, so the sums are not of the same posts",
    );
  }
}
