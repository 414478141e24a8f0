import type { ReportMeasure } from "./reportMeasure.js";

/** A segment of customers. */
export interface ReportRfmSegment {
  /** Its name, in English, as `rfmScores` gives it. */
  readonly name: string;
  /** How many customers are in it. */
  readonly customers: number;
  /** What they spent. */
  readonly revenue: number;
  /** What one of them spent. */
  readonly revenuePerCustomer: ReportMeasure;
}
