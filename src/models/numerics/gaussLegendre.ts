/** The points and weights of a quadrature rule over [0, 1]. */
interface Quadrature {
  readonly points: Float64Array;
  readonly weights: Float64Array;
}

/** The rules computed so far, by their number of points. */
const known: Quadrature[] = [];

/** The Gauss-Legendre quadrature rule with n points, which is exact for polynomials up to degree 2 n - 1. */
export function gaussLegendre(n: number): Quadrature {
  known[n] ??= quadratureOf(n);
  return known[n];
}

function quadratureOf(n: number): Quadrature {
  const points = new Float64Array(n);
  const weights = new Float64Array(n);
  for (let i = 0; i < n; i += 1) {
    let z = Math.cos((Math.PI * (i + 0.75)) / (n + 0.5));
    let slope = 0;
    // The first value is right to three digits, and each step of Newton's method doubles the number
    // of right digits.
    for (let step = 0; step < 5; step += 1) {
      let value = 1;
      let before = 0;
      for (let k = 1; k <= n; k += 1) {
        const next = ((2 * k - 1) * z * value - (k - 1) * before) / k;
        before = value;
        value = next;
      }
      slope = (n * (z * value - before)) / (z * z - 1);
      z -= value / slope;
    }
    points[i] = (1 + z) / 2;
    weights[i] = 1 / ((1 - z * z) * slope * slope);
  }
  return { points, weights };
}
