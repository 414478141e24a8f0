import type { ReportCohorts } from "./reportCohorts.js";
import type { ReportComparisons } from "./reportComparisons.js";
import type { ReportKpis } from "./reportKpis.js";
import type { ReportModels } from "./reportModels.js";
import type { ReportRfm } from "./reportRfm.js";
import type { ReportSurvival } from "./reportSurvival.js";
import type { ReportThemes } from "./reportThemes.js";

/** A section of a report; its `kind` tells what it holds. */
export type ReportSection =
  | ReportKpis
  | ReportCohorts
  | ReportRfm
  | ReportModels
  | ReportSurvival
  | ReportThemes
  | ReportComparisons;
