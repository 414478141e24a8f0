import type { Certainty } from "./certainty.js";
import { criticalValue } from "./criticalValue.js";
import type { StandardError } from "./standardError.js";
import { welchFreedom } from "./welchFreedom.js";

/** The limits of a ratio; both are absent if it has none. */
interface RatioLimits {
  readonly ratioLower?: number;
  readonly ratioUpper?: number;
}

/**
 * The limits of a ratio on the logarithm, from the standard errors of both values, each relative to
 * its value.
 *
 * @see Katz and others (1978), Obtaining confidence intervals for the risk ratio in cohort studies
 */
export function ratioLimits(
  ratio: number,
  one: StandardError,
  other: StandardError,
  certainty: Certainty,
): RatioLimits {
  const error = Math.hypot(one.error, other.error);
  // A ratio of 0, and shares that are both 1, do not show how they would vary.
  if (!(ratio > 0) || !(error > 0)) return {};
  const factor = Math.exp(criticalValue(certainty, welchFreedom(one, other)) * error);
  const [ratioLower, ratioUpper] = [ratio / factor, ratio * factor];
  return Number.isFinite(ratioUpper) ? { ratioLower, ratioUpper } : {};
}
