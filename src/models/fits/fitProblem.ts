import type { Model } from "../model/model.js";
import type { ModelTimeUnit } from "../model/modelTimeUnit.js";
import type { Objective } from "../numerics/objective.js";
import type { Boundary } from "./boundary.js";
import type { FitWarning } from "./fitWarning.js";

/** What {@link fitModel} needs to know about a model and its data. */
export interface FitProblem<Of extends Model> {
  readonly model: Of["model"];
  readonly timeUnit: ModelTimeUnit;
  /** The names of the parameters, in the order of the coordinates of a point. */
  readonly names: readonly (keyof Of["parameters"] & string)[];
  /** The mean negative log-likelihood per customer, as a function of the logarithms of the parameters. */
  readonly objective: Objective;
  /** The points from which the search starts, in the order in which they are tried. */
  readonly starts: readonly (readonly number[])[];
  /** The number of customers, by their weights. */
  readonly customers: number;
  /** The factor by which each parameter is multiplied to undo the scaling of time. Default 1. */
  readonly scales?: readonly number[] | undefined;
  /** The constant that is added to the log-likelihood to undo the scaling of time. Default 0. */
  readonly offset?: number | undefined;
  /** The directions in which the likelihood may rise without a maximum. */
  readonly boundaries?: readonly Boundary[] | undefined;
  /** Warnings that are known before the fit. */
  readonly warnings?: readonly FitWarning[] | undefined;
}
