/** Roundings of a product of many shares stay well below it. */
const tolerance = 2 ** -26;

/**
 * When a falling curve of steps reaches a half; in the middle of a step that lies at a half.
 *
 * The middle is what makes it the usual median where nobody is censored, and what R's survfit does.
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
