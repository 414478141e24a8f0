/**
 * The square roots of the diagonal of the inverse of a matrix, by Cholesky's decomposition; `undefined`
 * if the matrix is not positive definite. For the second derivatives of a negative log-likelihood they
 * are the standard errors of its parameters.
 */
export function standardDeviations(hessian: Float64Array, size: number): number[] | undefined {
  const lower = new Float64Array(size * size);
  const at = (i: number, j: number): number => lower[i * size + j] as number;
  const inner = (i: number, j: number): number => {
    let sum = hessian[i * size + j] as number;
    for (let k = 0; k < j; k += 1) sum -= at(i, k) * at(j, k);
    return sum;
  };
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j < i; j += 1) lower[i * size + j] = inner(i, j) / at(j, j);
    const pivot = inner(i, i);
    // A pivot below this limit cannot be told from 0, which rounding alone can leave.
    if (!(pivot > 1e-9)) return undefined;
    lower[i * size + i] = Math.sqrt(pivot);
  }
  return Array.from({ length: size }, (_, column) => {
    const solved = new Float64Array(size);
    for (let i = column; i < size; i += 1) {
      let sum = i === column ? 1 : 0;
      for (let k = column; k < i; k += 1) sum -= at(i, k) * (solved[k] as number);
      solved[i] = sum / at(i, i);
    }
    return Math.hypot(...solved);
  });
}
