import type { FeedbackReport } from "../../feedback/feedbackReport.js";
import type { SectionHead } from "./sectionHead.js";

/** The themes behind the scores of a survey. */
export interface ReportThemes extends SectionHead {
  readonly kind: "themes";
  /** The themes, as `feedbackThemes` returns them. */
  readonly feedback: FeedbackReport;
}
