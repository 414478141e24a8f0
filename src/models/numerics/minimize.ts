import type { Minimum } from "./minimum.js";
import type { Objective } from "./objective.js";

/** A slope that is as good as none, and one that is small where no step improves any more. */
const flat = 1e-10;

const small = 1e-5;

/** No step changes a parameter by more than e^3; what seems to be gained is more than noise. */
const longestStep = 3;

const noise = 1e-12;

/**
 * Searches for a minimum by the method of Broyden, Fletcher, Goldfarb and Shanno.
 *
 * The line search takes the approximate conditions of Hager and Zhang (2005): next to the minimum
 * the slope still tells what is better when the values differ by rounding only.
 */
export function minimize(objective: Objective, start: readonly number[], most = 500): Minimum {
  const size = start.length;
  let point: Float64Array = Float64Array.from(start);
  let gradient: Float64Array = new Float64Array(size);
  let value = objective(point, gradient);
  const inverse = new Float64Array(size * size);
  let isFresh = true;
  const ended = (iterations: number, reason: Minimum["reason"]): Minimum => {
    return { point, value, gradient, iterations, reason };
  };
  if (!isUsable(value, gradient)) return ended(0, "no-progress");
  for (let iterations = 0; ; iterations += 1) {
    const norm = largest(gradient);
    if (norm <= flat) return ended(iterations, "gradient");
    if (iterations >= most) return ended(iterations, "iterations");
    if (isFresh) {
      for (let i = 0; i < size * size; i += 1) inverse[i] = i % (size + 1) === 0 ? 1 : 0;
    }
    const direction = times(inverse, gradient).map((entry) => -entry);
    const slope = dot(direction, gradient);
    const step =
      slope < 0 && search(objective, { point, value, direction, slope, gradient, isFresh });
    if (!step) {
      if (isFresh) return ended(iterations, norm < small ? "precision" : "no-progress");
      isFresh = true;
      continue;
    }
    const moved = step.point.map((entry, i) => entry - (point[i] as number));
    const turned = step.gradient.map((entry, i) => entry - (gradient[i] as number));
    const curvature = dot(moved, turned);
    if (curvature > 0) {
      if (isFresh) {
        const scale = curvature / dot(turned, turned);
        for (let i = 0; i < size; i += 1) inverse[i * (size + 1)] = scale;
      }
      update(inverse, moved, turned, curvature);
      isFresh = false;
    }
    ({ point, gradient, value } = step);
  }
}

interface Line {
  readonly point: Float64Array;
  readonly value: number;
  readonly direction: Float64Array;
  readonly slope: number;
  readonly gradient: Float64Array;
  readonly isFresh: boolean;
}

type Step = Pick<Minimum, "point" | "value" | "gradient">;

/** A step along the direction that improves enough; nothing where there is none. */
function search(objective: Objective, line: Line): Step | undefined {
  const { point, value, direction, slope, isFresh } = line;
  const reach = (isFresh ? 1 : longestStep) / largest(direction);
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
      (gain >= -noise * Math.abs(value) && steepness <= -0.8 * slope);
    if (!isUsable(reached, gradient) || !isLower) high = length;
    else if (steepness >= 0.9 * slope || length >= longestStep / largest(direction)) {
      return { point: next, value: reached, gradient };
    } else low = length;
    length = high < Number.POSITIVE_INFINITY ? (low + high) / 2 : 2 * length;
    length = Math.min(length, longestStep / largest(direction));
  }
  return undefined;
}

function update(
  inverse: Float64Array,
  moved: Float64Array,
  turned: Float64Array,
  curvature: number,
): void {
  const size = moved.length;
  const bent = times(inverse, turned);
  const share = (1 + dot(turned, bent) / curvature) / curvature;
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j < size; j += 1) {
      const [mi, mj] = [moved[i] as number, moved[j] as number];
      const cross = (bent[i] as number) * mj + mi * (bent[j] as number);
      inverse[i * size + j] =
        (inverse[i * size + j] as number) + share * mi * mj - cross / curvature;
    }
  }
}

function times(matrix: Float64Array, vector: Float64Array): Float64Array {
  const { length } = vector;
  return vector.map((_, i) => dot(matrix.subarray(i * length, (i + 1) * length), vector));
}

function dot(left: Float64Array, right: Float64Array): number {
  return left.reduce((sum, entry, i) => sum + entry * (right[i] as number), 0);
}

function largest(vector: Float64Array): number {
  return vector.reduce((most, entry) => Math.max(most, Math.abs(entry)), 0);
}

function isUsable(value: number, gradient: Float64Array): boolean {
  return Number.isFinite(value) && Number.isFinite(largest(gradient));
}
