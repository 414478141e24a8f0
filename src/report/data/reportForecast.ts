import type { ReportPrediction } from "./reportPrediction.js";

/** What a model expects of all customers. */
export interface ReportForecast {
  /** The model. */
  readonly model: string;
  /** How many customers there are. */
  readonly customers: number;
  /** How many of them the model expects to be customers still. */
  readonly alive: number;
  /** The purchases that it expects of them in a year. */
  readonly purchases: number;
  /** What the purchases of three years are worth today, at a discount of 10 % a year; `null` if spending cannot be predicted. */
  readonly value: number | null;
  /** The customers of the highest value, the highest first. */
  readonly best: readonly ReportPrediction[];
}
