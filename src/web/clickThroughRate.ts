import { count } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import type { Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import type { Fraction } from "../kernel/fraction.js";
import { known } from "../kernel/known.js";
import { ratioMeasure } from "../kernel/ratioMeasure.js";

/** What {@link clickThroughRate} is computed from. */
export interface ClickThroughRateInput extends Defined {
  /** Times that the ad, link or result was clicked. */
  readonly clicks: Count;
  /** Times that it was shown. */
  readonly impressions: Count;
}

/**
 * How often an ad, a link or a search result is clicked when it is shown. (CTR)
 *
 *     click-through rate = clicks / impressions
 *
 * On social media there are clicks on the link and clicks on anything. State which you count, as in
 * `definition: { clicks: "link" }`, so that a comparison knows it.
 *
 * For email there are {@link emailClickRate} and {@link clickToOpenRate}, which some tools call
 * click-through rate too.
 *
 * @returns A fraction from 0 up, over 1 where one impression is clicked more than once; `null` without impressions.
 * @throws {@link InputError} If a count is not a whole number from 0 up.
 * @see Google AdSense, Clickthrough rate, https://support.google.com/adsense/answer/32720
 *
 * @example
 * clickThroughRate({ clicks: 5, impressions: 1000 }).percent; // 0.5
 */
export function clickThroughRate(input: ClickThroughRateInput): Fraction<"clickThroughRate"> {
  const sums = known<"clicks" | "impressions">(input, "clickThroughRate");
  return ratioMeasure(
    {
      metric: "clickThroughRate",
      kind: "rate",
      unit: "fraction",
      better: "higher",
      additive: "always",
    },
    count(sums, "clicks"),
    count(sums, "impressions"),
    definitionOf(input),
  );
}
