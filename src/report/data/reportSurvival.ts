import type { SurvivalCurve } from "../../models/survival/survivalCurve.js";
import type { SectionHead } from "./sectionHead.js";

/** How long subscriptions last. */
export interface ReportSurvival extends SectionHead {
  /** What tells this section from those of other kinds. */
  readonly kind: "survival";
  /** The curve in days, as `kaplanMeier` returns it. */
  readonly curve: SurvivalCurve;
}
