/** Rounding errors of a product of many shares stay well below this tolerance. */
const tolerance = 2 ** -26;

/**
 * The time at which a falling step function reaches a half; `null` if it does not.
 *
 * If a step lies at exactly a half, the result is the middle of that step. This is the usual median if
 * nobody is censored, and what survfit in R returns.
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
