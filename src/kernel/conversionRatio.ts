import type { Fraction } from "./measure.js";
import { type Carried, ratio } from "./ratio.js";

/** The conversion rate of a site, or of one channel in a channel report. */
export function conversionRatio(
  conversions: number,
  visits: number,
  carried?: Carried,
): Fraction<"conversionRate"> {
  return ratio(
    {
      metric: "conversionRate",
      kind: "rate",
      unit: "fraction",
      better: "higher",
      additive: "always",
    },
    conversions,
    visits,
    carried,
  );
}
