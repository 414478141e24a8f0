import type { Measure } from "../../kernel/measure.js";
import type { RangeTarget } from "./rangeTarget.js";

/** How much of a target is attained. */
export interface Attainment {
  /**
   * The value divided by the target, or if lower is better, the target divided by the value. It is
   * 1 at the target, and anywhere in a range.
   */
  readonly attainment: number | null;
  /** Why there is no attainment; there only if `attainment` is `null`. */
  readonly attainmentReason?: "no-value" | "zero" | "negative" | "no-direction";
}

/**
 * The attainment of a target.
 *
 * @param nearest - The value of the target, or the point of the target's range that is nearest to
 * the measure.
 * @param range - The range, if the target is a range.
 */
export function attainment(
  { value, better }: Measure,
  nearest: number | null,
  range: RangeTarget | undefined,
): Attainment {
  const without = (attainmentReason: Attainment["attainmentReason"] & string): Attainment => ({
    attainment: null,
    attainmentReason,
  });
  if (value === null || nearest === null) return without("no-value");
  if (range && nearest === value) return { attainment: 1 };
  if (!range && better === "neither") return without("no-direction");
  if (value < 0 || nearest < 0) return without("negative");
  // Above a range, a lower value is better for any KPI.
  const isLess = range ? value > nearest : better === "lower";
  const [part, whole] = isLess ? [nearest, value] : [value, nearest];
  return nearest === 0 || whole === 0 ? without("zero") : { attainment: part / whole };
}
