import type { ReportPlace } from "./reportPlace.js";

/** The rows of a file that were left out for one reason. */
export interface ReportLeftOut {
  /** The reason, in words. */
  readonly reason: string;
  /** How many rows it was. */
  readonly count: number;
  /** The first three of them. */
  readonly examples: readonly ReportPlace[];
}
