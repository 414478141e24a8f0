import type { Scorecard } from "../../benchmark/scorecard/scorecard.js";
import type { SectionHead } from "./sectionHead.js";

/** The KPIs compared with published figures, with the past and with targets. */
export interface ReportComparisons extends SectionHead {
  /** What tells this section from those of other kinds. */
  readonly kind: "comparisons";
  /** The industry whose figures were used, if one was named. */
  readonly industry?: string;
  /** The comparisons, as `scorecard` returns them. */
  readonly scorecard: Scorecard;
  /** The titles of the KPIs by their ids, in the language of the report. */
  readonly titles: Readonly<Record<string, string>>;
  /** The ids of KPIs that could be compared with nothing. */
  readonly without: readonly string[];
}
