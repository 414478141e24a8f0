import type { Model } from "../model/model.js";
import type { FitReason } from "./fitReason.js";
import type { FitWarning } from "./fitWarning.js";

/** A fitted model, as plain data, with a report on the fit. Predictions take it like any model. */
export type Fit<Of extends Model> = Of & {
  /** The standard error of each parameter; `null` if the fit ended at a boundary or the likelihood is too flat there. */
  readonly standardErrors: { readonly [Name in keyof Of["parameters"]]: number | null };
  /** The logarithm of the likelihood; fits to the same customers in the same time unit can be compared by it. */
  readonly logLikelihood: number;
  /** The number of customers the model was fitted to, by their weights. */
  readonly customers: number;
  /**
   * Whether the parameters are a maximum of the likelihood. If not, they are the best parameters
   * that were found.
   */
  readonly converged: boolean;
  /** Why the search ended. */
  readonly reason: FitReason;
  /**
   * The largest slope of the log-likelihood at the end of the search, per customer and per
   * logarithm of a parameter; 0 at a maximum.
   */
  readonly gradientNorm: number;
  /** The number of steps of the search. */
  readonly iterations: number;
  /** What to keep in mind when the fit is used. */
  readonly warnings: readonly FitWarning[];
};
