import type { PredictionError } from "../../models/accuracy/predictionError.js";
import type { FitReason } from "../../models/fits/fitReason.js";
import type { FitWarning } from "../../models/fits/fitWarning.js";

/** A model that was fitted to the calibration. */
export interface ReportFit {
  /** The model: `"bg-nbd"`, `"mbg-nbd"` or `"pareto-nbd"`. */
  readonly model: string;
  /** Its name: "BG/NBD". */
  readonly title: string;
  /** Its parameters. */
  readonly parameters: Readonly<Record<string, number>>;
  /** The logarithm of the likelihood. */
  readonly logLikelihood: number;
  /** Whether the fit found the most likely parameters. */
  readonly converged: boolean;
  /** Why the fit ended. */
  readonly reason: FitReason;
  /** What to be careful about. */
  readonly warnings: readonly FitWarning[];
  /** Its error in the holdout. */
  readonly error: PredictionError;
}
