/**
 * The integral from -∞ to ∞ of a function that decays at least doubly exponentially on both sides.
 *
 * It uses the trapezoidal rule, and halves the step until the result no longer changes. For such
 * functions each halving doubles the number of correct digits (Takahasi and Mori 1974).
 */
export function integralOverLine(integrand: (point: number) => number): number {
  let step = 0.5;
  let sum = sumOver(integrand, 0, step);
  for (let halvings = 0; halvings < 9; halvings += 1) {
    const between = sumOver(integrand, step / 2, step);
    const isSettled = Math.abs(between - sum) <= 1e-9 * Math.abs(sum + between);
    sum += between;
    step /= 2;
    if (isSettled && halvings > 0) break;
  }
  return sum * step;
}

/** The sum of the integrand over the points first, first ± step, first ± 2 step, and so on. */
function sumOver(integrand: (point: number) => number, first: number, step: number): number {
  let sum = 0;
  for (const side of [1, -1]) {
    for (
      let at = side > 0 ? first : first - step, negligible = 0;
      negligible < 3;
      at += side * step
    ) {
      const term = integrand(at);
      sum += term;
      // Three negligible terms in a row are the tail. A single one could be a zero of the integrand.
      negligible = Math.abs(at) > 1 && Math.abs(term) <= 1e-18 * Math.abs(sum) ? negligible + 1 : 0;
      if (Math.abs(at) > 12) break;
    }
  }
  return sum;
}
