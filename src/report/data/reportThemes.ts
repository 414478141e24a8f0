import type { FeedbackReport } from "../../feedback/feedbackReport.js";
import type { SectionHead } from "./sectionHead.js";

/** The themes behind the scores of a survey. */
export interface ReportThemes extends SectionHead {
  /** What tells this section from those of other kinds. */
  readonly kind: "themes";
  /** The themes, as `feedbackThemes` returns them. */
  readonly feedback: FeedbackReport;
}
