import type { Minimum } from "./minimum.js";
import type { Objective } from "./objective.js";

/** A gradient up to this size counts as 0. */
const zeroGradient = 1e-10;

/** A gradient up to this size counts as 0 if rounding errors let no step improve the value. */
const smallGradient = 1e-5;

/** The longest step in any coordinate. */
const longestStep = 3;

/** Differences between values up to this share of the value may be rounding errors. */
const roundingError = 1e-12;

/**
 * Searches for a minimum by the method of Broyden, Fletcher, Goldfarb and Shanno.
 *
 * The line search uses the approximate Wolfe conditions of Hager and Zhang (2005): close to the
 * minimum, values differ by rounding errors only, and the slope still shows which point is better.
 */
export function minimize(
  objective: Objective,
  start: readonly number[],
  mostIterations = 500,
): Minimum {
  const size = start.length;
  let point: Float64Array = Float64Array.from(start);
  let gradient: Float64Array = new Float64Array(size);
  let value = objective(point, gradient);
  // An estimate of the inverse of the matrix of second derivatives. After a reset it is the identity.
  const inverse = new Float64Array(size * size);
  let isReset = true;
  const ended = (iterations: number, reason: Minimum["reason"]): Minimum => {
    return { point, value, gradient, iterations, reason };
  };
  if (!isUsable(value, gradient)) return ended(0, "no-progress");
  for (let iterations = 0; ; iterations += 1) {
    const norm = largest(gradient);
    if (norm <= zeroGradient) return ended(iterations, "gradient");
    if (iterations >= mostIterations) return ended(iterations, "iterations");
    if (isReset) {
      for (let i = 0; i < size * size; i += 1) inverse[i] = i % (size + 1) === 0 ? 1 : 0;
    }
    const direction = times(inverse, gradient).map((entry) => -entry);
    const slope = dot(direction, gradient);
    const step =
      slope < 0 && searchLine(objective, { point, value, direction, slope, gradient, isReset });
    if (!step) {
      if (isReset) return ended(iterations, norm < smallGradient ? "precision" : "no-progress");
      isReset = true;
      continue;
    }
    const pointChange = step.point.map((entry, i) => entry - (point[i] as number));
    const gradientChange = step.gradient.map((entry, i) => entry - (gradient[i] as number));
    const curvature = dot(pointChange, gradientChange);
    if (curvature > 0) {
      if (isReset) {
        const scale = curvature / dot(gradientChange, gradientChange);
        for (let i = 0; i < size; i += 1) inverse[i * (size + 1)] = scale;
      }
      updateInverse(inverse, pointChange, gradientChange, curvature);
      isReset = false;
    }
    ({ point, gradient, value } = step);
  }
}

/** A line to search along: its start, its direction, and value, slope and gradient at the start. */
interface Line {
  readonly point: Float64Array;
  readonly value: number;
  readonly direction: Float64Array;
  readonly slope: number;
  readonly gradient: Float64Array;
  readonly isReset: boolean;
}

type Step = Pick<Minimum, "point" | "value" | "gradient">;

/** A step along the line that improves the value enough; `undefined` if no step does. */
function searchLine(objective: Objective, line: Line): Step | undefined {
  const { point, value, direction, slope, isReset } = line;
  const reach = (isReset ? 1 : longestStep) / largest(direction);
  let length = Math.min(1, reach);
  let low = 0;
  let high = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 50 && length > 1e-14; tries += 1) {
    const next = point.map((entry, i) => entry + length * (direction[i] as number));
    const gradient = new Float64Array(point.length);
    const reached = objective(next, gradient);
    const steepness = dot(direction, gradient);
    const gain = value - reached;
    const isLower =
      gain >= -1e-4 * length * slope ||
      (gain >= -roundingError * Math.abs(value) && steepness <= -0.8 * slope);
    if (!isUsable(reached, gradient) || !isLower) high = length;
    else if (steepness >= 0.9 * slope || length >= longestStep / largest(direction)) {
      return { point: next, value: reached, gradient };
    } else low = length;
    length = high < Number.POSITIVE_INFINITY ? (low + high) / 2 : 2 * length;
    length = Math.min(length, longestStep / largest(direction));
  }
  return undefined;
}

/** Updates the estimate of the inverse Hessian matrix with the changes of the last step. */
function updateInverse(
  inverse: Float64Array,
  pointChange: Float64Array,
  gradientChange: Float64Array,
  curvature: number,
): void {
  const size = pointChange.length;
  const product = times(inverse, gradientChange);
  const share = (1 + dot(gradientChange, product) / curvature) / curvature;
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j < size; j += 1) {
      const [mi, mj] = [pointChange[i] as number, pointChange[j] as number];
      const cross = (product[i] as number) * mj + mi * (product[j] as number);
      inverse[i * size + j] =
        (inverse[i * size + j] as number) + share * mi * mj - cross / curvature;
    }
  }
}

/** The product of a square matrix, row by row, and a vector. */
function times(matrix: Float64Array, vector: Float64Array): Float64Array {
  const { length } = vector;
  return vector.map((_, i) => dot(matrix.subarray(i * length, (i + 1) * length), vector));
}

function dot(left: Float64Array, right: Float64Array): number {
  return left.reduce((sum, entry, i) => sum + entry * (right[i] as number), 0);
}

/** The largest absolute coordinate. */
function largest(vector: Float64Array): number {
  return vector.reduce((most, entry) => Math.max(most, Math.abs(entry)), 0);
}

function isUsable(value: number, gradient: Float64Array): boolean {
  return Number.isFinite(value) && Number.isFinite(largest(gradient));
}
