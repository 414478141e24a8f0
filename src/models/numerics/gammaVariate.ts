/**
 * Draws a random number from the gamma distribution with the given shape and scale 1; `random` returns numbers from 0 to below 1.
 *
 * Source: Marsaglia and Tsang (2000), A simple method for generating gamma variables.
 */
export function gammaVariate(shape: number, random: () => number): number {
  // The method needs a shape of 1 or more. For a smaller shape, a draw for shape + 1 is multiplied
  // by a power of a uniform number.
  if (shape < 1) return gammaVariate(shape + 1, random) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const z = normalVariate(random);
    const v = (1 + z / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log1p(-random()) < (z * z) / 2 + d * (1 - v + Math.log(v))) return d * v;
  }
}

/** Draws from the standard normal distribution by the method of Box and Muller. */
function normalVariate(random: () => number): number {
  return Math.sqrt(-2 * Math.log1p(-random())) * Math.cos(2 * Math.PI * random());
}
