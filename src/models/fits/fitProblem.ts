import type { Model } from "../model/model.js";
import type { ModelTimeUnit } from "../model/modelTimeUnit.js";
import type { Objective } from "../numerics/objective.js";
import type { Boundary } from "./boundary.js";
import type { FitWarning } from "./fitWarning.js";

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
  readonly boundaries?: readonly Boundary[] | undefined;
  /** Warnings known before the fit. */
  readonly warnings?: readonly FitWarning[] | undefined;
}
