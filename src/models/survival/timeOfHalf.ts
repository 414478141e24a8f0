/** The tolerance for rounding errors: those of a product of many shares stay well below it. */
const tolerance = 2 ** -26;

/**
 * The time at which a falling step function reaches a half; `null` if it does not.
 *
 * If a step between two falls lies at exactly a half, the result is the middle of that step. If no
 * customer is censored, this is the usual median, and survfit in R returns the same. If the function
 * ends at a half, the result is the time at which it reached a half, so that the median does not grow
 * as the follow-up goes on.
 */
export function timeOfHalf(
  steps: readonly { readonly time: number }[],
  heights: readonly (number | null)[],
): number | null {
  const firstBelow = (bound: number): number | undefined =>
    steps[heights.findIndex((height) => height !== null && height < bound)]?.time;
  const reached = firstBelow(0.5 + tolerance);
  if (reached === undefined) return null;
  const end = firstBelow(0.5 - tolerance) ?? reached;
  return reached / 2 + end / 2;
}
