import type { FrequencyFit } from "../../models/accuracy/frequencyFit.js";
import type { PredictionError } from "../../models/accuracy/predictionError.js";
import type { ReportFit } from "./reportFit.js";
import type { ReportForecast } from "./reportForecast.js";
import type { SectionHead } from "./sectionHead.js";

/** Which customers will come back: the models, their errors in a holdout, and what they expect. */
export interface ReportModels extends SectionHead {
  /** What tells this section from those of other kinds. */
  readonly kind: "models";
  /** The currency of all amounts, if one is named. */
  readonly currency?: string;
  /** The day up to which orders were fitted. */
  readonly calibrationEnd: string;
  /** The day up to which the holdout goes. */
  readonly holdoutEnd: string;
  /** The customers in the calibration. */
  readonly customers: number;
  /** Their purchases in the holdout. */
  readonly actual: number;
  /** The models, the most likely first; those that did not converge last. */
  readonly fits: readonly ReportFit[];
  /** The model that is used; `null` if none converged. */
  readonly chosen: string | null;
  /** The errors of two simple guesses. */
  readonly guesses: {
    /** The error if each customer buys as before. */
    readonly ownRate: PredictionError;
    /** The error if every customer buys like the average. */
    readonly meanRate: PredictionError;
  };
  /** The customers by how often they came back, and how many the chosen model expects; `null` if none was chosen. */
  readonly frequency: FrequencyFit | null;
  /** What the chosen model expects of the customers, after a fit to all orders; `null` if that did not converge. */
  readonly forecast: ReportForecast | null;
}
