import type { RfmScores } from "../../commerce/rfmScores.js";
import type { ReportRfmCell } from "./reportRfmCell.js";
import type { ReportRfmSegment } from "./reportRfmSegment.js";
import type { SectionHead } from "./sectionHead.js";

/** Customers by how recently, how often and for how much they ordered, without their ids. */
export interface ReportRfm extends SectionHead {
  /** What tells this section from those of other kinds. */
  readonly kind: "rfm";
  /** The currency of all amounts, if one is named. */
  readonly currency?: string;
  /** The bounds of the scores, as `rfmScores` returns them. */
  readonly thresholds: RfmScores["thresholds"];
  /** The scores that no customer has. */
  readonly emptyBins: RfmScores["emptyBins"];
  /** The segments, in their order. */
  readonly segments: readonly ReportRfmSegment[];
  /** The customers by their scores of recency and frequency; pairs that nobody has are absent. */
  readonly map: readonly ReportRfmCell[];
}
