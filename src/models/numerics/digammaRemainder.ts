/** The coefficients of the asymptotic series in 1 / z², the last term first. */
const coefficients = [-691 / 32760, 1 / 132, -1 / 240, 1 / 252, -1 / 120, 1 / 12];

/**
 * The digamma function of z less the logarithm of z, for z above 0.
 *
 * A difference of two digamma functions keeps its digits if the logarithms are subtracted
 * algebraically and only these remainders numerically.
 */
export function digammaRemainder(z: number): number {
  let far = z;
  let sum = 0;
  for (; far < 10; far += 1) sum -= 1 / far;
  const square = 1 / (far * far);
  const series = coefficients.reduce((sum, coefficient) => (sum + coefficient) * square, 0);
  return sum + Math.log(far / z) - 1 / (2 * far) - series;
}
