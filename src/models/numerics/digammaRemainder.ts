/** Of the asymptotic series in 1 / z², the last term first. */
const coefficients = [-691 / 32760, 1 / 132, -1 / 240, 1 / 252, -1 / 120, 1 / 12];

/**
 * The derivative of the logarithm of the gamma function, less the logarithm of z, for z > 0.
 *
 * Where two are subtracted, their logarithms cancel by hand, and this is what stays.
 */
export function digammaRemainder(z: number): number {
  let far = z;
  let sum = 0;
  for (; far < 10; far += 1) sum -= 1 / far;
  const square = 1 / (far * far);
  const series = coefficients.reduce((sum, coefficient) => (sum + coefficient) * square, 0);
  return sum + Math.log(far / z) - 1 / (2 * far) - series;
}
