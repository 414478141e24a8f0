import type { Objective } from "./objective.js";

/** The matrix of second derivatives of an objective at a point, row by row, by central differences of its gradient. */
export function secondDerivatives(objective: Objective, point: Float64Array): Float64Array {
  const { length } = point;
  const width = 1e-4;
  const rows = [...point.keys()].map((row) => {
    const [above, below] = [1, -1].map((side) => {
      const gradient = new Float64Array(length);
      objective(
        point.map((entry, i) => (i === row ? entry + side * width : entry)),
        gradient,
      );
      return gradient;
    }) as [Float64Array, Float64Array];
    return above.map((slope, i) => (slope - (below[i] as number)) / (2 * width));
  });
  return Float64Array.from({ length: length * length }, (_, at) => {
    const [i, j] = [Math.floor(at / length), at % length];
    return ((rows[i]?.[j] as number) + (rows[j]?.[i] as number)) / 2;
  });
}
