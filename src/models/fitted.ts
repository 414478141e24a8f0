import { type Minimum, minimize, type Objective } from "./minimize.js";
import type { Fit, FitReason, FitWarning, Model, ModelTimeUnit } from "./model.js";

/** A way to infinity or to 0 along which the likelihood may keep rising, in logarithms of the parameters. */
export interface Edge {
  readonly direction: readonly number[];
  readonly warning: FitWarning;
}

/** What a fit starts from. */
export interface FitProblem<Of extends Model> {
  readonly model: Of["model"];
  readonly timeUnit: ModelTimeUnit;
  /** What the parameters are called, in the order of the point. */
  readonly names: readonly (keyof Of["parameters"] & string)[];
  /** The mean negative log-likelihood a customer, by the logarithms of the parameters. */
  readonly objective: Objective;
  /** Logarithms of parameters to start from, the best first. */
  readonly starts: readonly (readonly number[])[];
  readonly customers: number;
  /** What each parameter is multiplied by in the end: the time scale for a time; 1 where it is left out. */
  readonly scales?: readonly number[] | undefined;
  /** What is added to the log-likelihood for the scaling of time. */
  readonly offset?: number | undefined;
  readonly edges?: readonly Edge[] | undefined;
  /** Warnings known before the fit. */
  readonly warnings?: readonly FitWarning[] | undefined;
}

/** What every fit does: search, look for an edge, and measure the curvature. */
export function fitOf<Of extends Model>(problem: FitProblem<Of>): Fit<Of> {
  const { model, timeUnit, names, customers, scales = [], offset = 0 } = problem;
  const { minimum, hessian, atEdge } = best(problem);
  const { point, value, gradient, iterations } = minimum;
  const reason: FitReason = atEdge.length > 0 ? "boundary" : minimum.reason;
  const deviations = atEdge.length > 0 ? undefined : deviationsOf(hessian, point.length);
  const parameters: Record<string, number> = {};
  const standardErrors: Record<string, number | null> = {};
  names.forEach((name, i) => {
    const parameter = Math.exp(point[i] as number) * (scales[i] ?? 1);
    const deviation = deviations?.[i];
    parameters[name] = parameter;
    standardErrors[name] =
      deviation === undefined ? null : (parameter * deviation) / Math.sqrt(customers);
  });
  const warnings = new Set([...(problem.warnings ?? []), ...atEdge]);
  if (deviations === undefined) warnings.add("no-standard-errors");
  return {
    model,
    parameters,
    timeUnit,
    standardErrors,
    logLikelihood: offset - value * customers,
    customers,
    converged: isMaximum(reason),
    reason,
    gradientNorm: gradient.reduce((most, slope) => Math.max(most, Math.abs(slope)), 0),
    iterations,
    warnings: [...warnings],
  } as unknown as Fit<Of>;
}

/** What the search needs to know. */
type Search = Pick<FitProblem<Model>, "objective" | "starts" | "edges" | "customers">;

interface Found {
  readonly minimum: Minimum;
  readonly hessian: Float64Array;
  /** What the edges are called towards which the likelihood keeps rising. */
  readonly atEdge: readonly FitWarning[];
}

/** The first start will do if it leads to a maximum; otherwise the best of all. */
function best(problem: Search): Found {
  const { objective, starts } = problem;
  let found: Found | undefined;
  for (const start of starts) {
    const minimum = minimize(objective, start);
    if (found && minimum.value >= found.minimum.value) continue;
    const hessian = hessianAt(objective, minimum.point);
    found = { minimum, hessian, atEdge: edgesAt(problem, minimum, hessian) };
    if (found.atEdge.length === 0 && isMaximum(minimum.reason)) break;
  }
  return found as Found;
}

function isMaximum(reason: FitReason): boolean {
  return reason === "gradient" || reason === "precision";
}

function edgesAt(problem: Search, minimum: Minimum, hessian: Float64Array): FitWarning[] {
  const { objective, edges = [], customers } = problem;
  const { point, value } = minimum;
  const unused = new Float64Array(point.length);
  // What differences of the gradient cannot tell from none.
  const noise = 1e-9 * Math.max(1, Math.abs(value));
  const reached = edges.filter(({ direction }) => {
    const curvature = hessian.reduce((sum, entry, at) => {
      const [i, j] = [Math.floor(at / point.length), at % point.length];
      return sum + entry * (direction[i] as number) * (direction[j] as number);
    }, 0);
    // Where the likelihood is as curved as that, it does not rise for ever.
    if (curvature * customers > 1 && curvature > noise) return false;
    const beyond = point.map((entry, i) => entry + Math.LN10 * (direction[i] as number));
    return (
      (objective(beyond, unused) - value) * customers < Math.max(1e-6, 1e-5 * noise * customers)
    );
  });
  return reached.map(({ warning }) => warning);
}

/** The second derivatives, by central differences of the gradient. */
function hessianAt(objective: Objective, point: Float64Array): Float64Array {
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

/** The roots of the diagonal of the inverse, by Cholesky; nothing where it is not positive definite. */
function deviationsOf(hessian: Float64Array, size: number): number[] | undefined {
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
    // Less curvature than that is what rounding leaves of none.
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
