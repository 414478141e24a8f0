import type { Fraction } from "./measure.js";
import { ratio } from "./ratio.js";

/** The conversion rate of so many conversions: of a site, and of a channel in a channel report. */
export function conversionRatio(conversions: number, visits: number): Fraction<"conversionRate"> {
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
  );
}
