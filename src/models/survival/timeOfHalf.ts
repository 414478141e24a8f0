/** The tolerance for rounding errors: those of a product of many shares stay well below it. */
const tolerance = 2 ** -26;

/**
 * The time at which a falling step function reaches a half; `null` if it does not.
 *
 * If a step lies at exactly a half, the result is the middle of that step. If no customer is
 * censored, this is the usual median, and survfit in R returns the same.
 */
export function timeOfHalf(
  steps: readonly { readonly time: number }[],
  heights: readonly (number | null)[],
): number | null {
  const firstBelow = (bound: number): number | undefined =>
    steps[heights.findIndex((height) => height !== null && height < bound)]?.time;
  const reached = firstBelow(0.5 + tolerance);
  if (reached === undefined) return null;
  const end = firstBelow(0.5 - tolerance) ?? steps.at(-1)?.time ?? reached;
  return reached / 2 + end / 2;
}
