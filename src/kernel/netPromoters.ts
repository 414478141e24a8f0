import type { Count } from "./count.js";
import type { Defined } from "./defined.js";
import { definitionOf } from "./definition.js";
import type { Fields } from "./fields.js";
import type { Ratio } from "./ratio.js";
import { ratioMeasure } from "./ratioMeasure.js";

/** How many answers fell into each of the three bands. */
export interface NetPromoterCounts extends Defined {
  /** Answers of 9 and 10. */
  readonly promoters: Count;
  /** Answers of 7 and 8. */
  readonly passives: Count;
  /** Answers from 0 to 6. */
  readonly detractors: Count;
}

/** A Net Promoter Score with its counts. */
export interface NetPromoterScore extends Ratio<"netPromoterScore"> {
  /** Answers of 9 and 10. */
  readonly promoters: number;
  /** Answers of 7 and 8. */
  readonly passives: number;
  /** Answers from 0 to 6. */
  readonly detractors: number;
  /** All answers. */
  readonly answers: number;
}

/** The Net Promoter Score of counts that are right: of all answers, or of the responses that mention a theme. */
export function netPromoters(
  promoters: number,
  passives: number,
  detractors: number,
  stated?: Fields<"definition">,
): NetPromoterScore {
  const answers = promoters + passives + detractors;
  return ratioMeasure(
    {
      metric: "netPromoterScore",
      kind: "points",
      unit: "points",
      better: "higher",
      additive: "always",
    },
    promoters - detractors,
    answers,
    { ...definitionOf(stated, { scale: "0-10" }), promoters, passives, detractors, answers },
    100,
  );
}
