import type { Carried } from "./carried.js";
import type { Exact } from "./exact.js";
import { exactRatio } from "./exactRatio.js";
import type { Fraction } from "./fraction.js";

/** The conversion rate of a site, or of one channel in a channel report. */
export function conversionRatio(
  conversions: Exact,
  visits: Exact,
  carried?: Carried,
): Fraction<"conversionRate"> {
  return exactRatio(
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
