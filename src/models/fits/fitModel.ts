import type { Model } from "../model/model.js";
import { minimize } from "../numerics/minimize.js";
import type { Minimum } from "../numerics/minimum.js";
import { secondDerivatives } from "../numerics/secondDerivatives.js";
import { standardDeviations } from "../numerics/standardDeviations.js";
import type { Fit } from "./fit.js";
import type { FitProblem } from "./fitProblem.js";
import type { FitReason } from "./fitReason.js";
import type { FitWarning } from "./fitWarning.js";

/** Fits a model: searches for the maximum of the likelihood, tests the boundaries, and computes standard errors. */
export function fitModel<Of extends Model>(problem: FitProblem<Of>): Fit<Of> {
  const { model, timeUnit, names, customers, scales = [], offset = 0 } = problem;
  const { minimum, hessian, boundaryWarnings } = bestSearch(problem);
  const { point, value, gradient, iterations } = minimum;
  const reason: FitReason = boundaryWarnings.length > 0 ? "boundary" : minimum.reason;
  const deviations =
    boundaryWarnings.length > 0 ? undefined : standardDeviations(hessian, point.length);
  const parameters: Record<string, number> = {};
  const standardErrors: Record<string, number | null> = {};
  names.forEach((name, i) => {
    const parameter = Math.exp(point[i] as number) * (scales[i] ?? 1);
    const deviation = deviations?.[i];
    parameters[name] = parameter;
    standardErrors[name] =
      deviation === undefined ? null : (parameter * deviation) / Math.sqrt(customers);
  });
  const warnings = new Set([...(problem.warnings ?? []), ...boundaryWarnings]);
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

type SearchProblem = Pick<FitProblem<Model>, "objective" | "starts" | "boundaries" | "customers">;

interface SearchResult {
  readonly minimum: Minimum;
  readonly hessian: Float64Array;
  /** The warnings of the boundaries towards which the likelihood keeps rising; empty at a maximum. */
  readonly boundaryWarnings: readonly FitWarning[];
}

/** The first search that improves on those before and ends at a maximum, or the best of all searches if none does. */
function bestSearch(problem: SearchProblem): SearchResult {
  const { objective, starts } = problem;
  let found: SearchResult | undefined;
  for (const start of starts) {
    const minimum = minimize(objective, start);
    if (found && minimum.value >= found.minimum.value) continue;
    const hessian = secondDerivatives(objective, minimum.point);
    found = { minimum, hessian, boundaryWarnings: reachedBoundaries(problem, minimum, hessian) };
    if (found.boundaryWarnings.length === 0 && isMaximum(minimum.reason)) break;
  }
  return found as SearchResult;
}

function isMaximum(reason: FitReason): boolean {
  return reason === "gradient" || reason === "precision";
}

/**
 * The warnings of the boundaries that the fit has reached: the likelihood does not fall if
 * parameters go ten times further in their direction.
 */
function reachedBoundaries(
  problem: SearchProblem,
  minimum: Minimum,
  hessian: Float64Array,
): FitWarning[] {
  const { objective, boundaries = [], customers } = problem;
  const { point, value } = minimum;
  const unused = new Float64Array(point.length);
  // A curvature below this limit may be a rounding error of the differences of the gradient.
  const noise = 1e-9 * Math.max(1, Math.abs(value));
  const reached = boundaries.filter(({ direction }) => {
    const curvature = hessian.reduce((sum, entry, at) => {
      const [i, j] = [Math.floor(at / point.length), at % point.length];
      return sum + entry * (direction[i] as number) * (direction[j] as number);
    }, 0);
    // A curvature of this size shows a maximum, so the likelihood cannot rise without bound.
    if (curvature * customers > 1 && curvature > noise) return false;
    const beyond = point.map((entry, i) => entry + Math.LN10 * (direction[i] as number));
    return (
      (objective(beyond, unused) - value) * customers < Math.max(1e-6, 1e-5 * noise * customers)
    );
  });
  return reached.map(({ warning }) => warning);
}
