import type { Count } from "../kernel/count.js";
import type { WithoutCustomer } from "../stream/withoutCustomer.js";
import type { RfmBins } from "./rfmBins.js";
import type { RfmCustomer } from "./rfmCustomer.js";
import type { RfmSegment } from "./rfmSegment.js";
import type { RfmThresholds } from "./rfmThresholds.js";

/** What {@link rfmScores} scores, and how. */
export interface RfmScoresInput extends WithoutCustomer {
  /** The customers; those that `customerHistories` gives can be passed as they are. */
  readonly customers: Iterable<RfmCustomer>;
  /**
   * How many scores there are: one number for all three dimensions, or a number for each. By
   * default it follows from `thresholds`; without them it is 5.
   */
  readonly bins?: Count | Readonly<Record<keyof RfmBins, Count>> | null | undefined;
  /** The bounds of the bins; by default the quantiles of these customers. */
  readonly thresholds?: RfmThresholds | null | undefined;
  /**
   * Whether frequency is scored within each recency score, and money within both scores. By default
   * each dimension is scored by itself.
   */
  readonly nested?: false | null | undefined;
  /** What is counted as frequency: `"orders"`, the default, or `"purchases"`, which are periods with an order. */
  readonly frequency?: "orders" | "purchases" | null | undefined;
  /**
   * The segments; a customer belongs to the first segment that matches. By default
   * `defaultSegments`, if there are five scores.
   */
  readonly segments?: Iterable<RfmSegment> | null | undefined;
}
