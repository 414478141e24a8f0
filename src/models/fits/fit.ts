import type { Model } from "../model/model.js";
import type { FitReason } from "./fitReason.js";
import type { FitWarning } from "./fitWarning.js";

/** A fitted model: plain data, with how the fit went. */
export type Fit<Of extends Model> = Of & {
  /** The standard error of each parameter; `null` where the curvature gives none. */
  readonly standardErrors: { readonly [Name in keyof Of["parameters"]]: number | null };
  /** The logarithm of the likelihood, in the model's unit of time. */
  readonly logLikelihood: number;
  /** How many customers it was fitted to. */
  readonly customers: number;
  /** Whether the parameters are those of greatest likelihood. */
  readonly converged: boolean;
  /** Why the search ended. */
  readonly reason: FitReason;
  /** The largest slope left, per customer and per logarithm of a parameter. */
  readonly gradientNorm: number;
  /** How many steps the search took. */
  readonly iterations: number;
  /** What to know of it. */
  readonly warnings: readonly FitWarning[];
};
