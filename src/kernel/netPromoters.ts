import { definitionOf } from "./definition.js";
import type { Fields } from "./fields.js";
import type { NetPromoterScore } from "./netPromoterScore.js";
import { ratioMeasure } from "./ratioMeasure.js";

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
