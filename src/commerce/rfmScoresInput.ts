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
  /** How many scores there are, for all three or for each: by default as many as `thresholds` make, or 5 without thresholds. */
  readonly bins?: Count | Readonly<Record<keyof RfmBins, Count>> | null | undefined;
  /** Where the bins end; by default the quantiles of these customers. */
  readonly thresholds?: RfmThresholds | null | undefined;
  /** Whether frequency is scored within each recency score, and money within both; by default each is scored by itself. */
  readonly nested?: false | null | undefined;
  /** What is counted as frequency: `"orders"`, the default, or `"purchases"`, which are periods with an order. */
  readonly frequency?: "orders" | "purchases" | null | undefined;
  /** The segments, of which the first that matches is taken; by default, with five scores, `defaultSegments`. */
  readonly segments?: Iterable<RfmSegment> | null | undefined;
}
