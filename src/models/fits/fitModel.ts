import type { Model } from "../model/model.js";
import { minimize } from "../numerics/minimize.js";
import type { Minimum } from "../numerics/minimum.js";
import { secondDerivatives } from "../numerics/secondDerivatives.js";
import { standardDeviations } from "../numerics/standardDeviations.js";
import type { Fit } from "./fit.js";
import type { FitProblem } from "./fitProblem.js";
import type { FitReason } from "./fitReason.js";
import type { FitWarning } from "./fitWarning.js";

/** What every fit does: search, look for an edge, and measure the curvature. */
export function fitModel<Of extends Model>(problem: FitProblem<Of>): Fit<Of> {
  const { model, timeUnit, names, customers, scales = [], offset = 0 } = problem;
  const { minimum, hessian, atEdge } = best(problem);
  const { point, value, gradient, iterations } = minimum;
  const reason: FitReason = atEdge.length > 0 ? "boundary" : minimum.reason;
  const deviations = atEdge.length > 0 ? undefined : standardDeviations(hessian, point.length);
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
type Search = Pick<FitProblem<Model>, "objective" | "starts" | "boundaries" | "customers">;

interface Found {
  readonly minimum: Minimum;
  readonly hessian: Float64Array;
  /** What the boundaries are called towards which the likelihood keeps rising. */
  readonly atEdge: readonly FitWarning[];
}

/** The first start will do if it leads to a maximum; otherwise the best of all. */
function best(problem: Search): Found {
  const { objective, starts } = problem;
  let found: Found | undefined;
  for (const start of starts) {
    const minimum = minimize(objective, start);
    if (found && minimum.value >= found.minimum.value) continue;
    const hessian = secondDerivatives(objective, minimum.point);
    found = { minimum, hessian, atEdge: boundariesAt(problem, minimum, hessian) };
    if (found.atEdge.length === 0 && isMaximum(minimum.reason)) break;
  }
  return found as Found;
}

function isMaximum(reason: FitReason): boolean {
  return reason === "gradient" || reason === "precision";
}

function boundariesAt(problem: Search, minimum: Minimum, hessian: Float64Array): FitWarning[] {
  const { objective, boundaries = [], customers } = problem;
  const { point, value } = minimum;
  const unused = new Float64Array(point.length);
  // What differences of the gradient cannot tell from none.
  const noise = 1e-9 * Math.max(1, Math.abs(value));
  const reached = boundaries.filter(({ direction }) => {
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
