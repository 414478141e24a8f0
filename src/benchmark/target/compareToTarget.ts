import type { Measure } from "../../kernel/measure.js";
import { observe } from "../../statistics/observation.js";
import type { CertaintyOptions } from "../comparison/certaintyOptions.js";
import { checkMeasure } from "../comparison/checkMeasure.js";
import { readJudgement } from "../comparison/judgement.js";
import { plainComparison } from "../comparison/plainComparison.js";
import { plainOptions } from "../comparison/plainOptions.js";
import { comparisonWithTarget } from "./comparisonWithTarget.js";
import type { Target } from "./target.js";
import type { TargetComparison } from "./targetComparison.js";

/**
 * Whether a KPI has met its target, or whether chance leaves that open.
 *
 *     attainment = value / target, or target / value if lower is better
 *     progress   = (value - baseline) / (target - baseline)
 *     projected  = baseline + (value - baseline) / elapsed
 *
 * A target is met if the whole interval of the KPI lies on the target or on its good side. If the
 * interval contains the target, the target is met or missed within noise. A range is met by every
 * value inside it, whichever direction is better. Only totals can have a pace, since rates do not
 * accumulate: a total says `accumulates: true`. While the period of a total lasts, the status stays
 * `"unknown"` unless it can no longer change.
 *
 * @returns The comparison. `status` is `"unknown"` without a value, and if there are too few
 * records to tell. It is also `"unknown"` if the target is a single value and neither direction of
 * the KPI is better.
 * @throws {@link InputError} If the target's parts contradict each other, or a period is given for a KPI that does not accumulate.
 *
 * @example
 * const engaged = sessionEngagementRate({ engagedSessions: 80, sessions: 160 });
 * const { status, attainment, verdict } = compareToTarget(engaged, { value: 0.56 });
 * [status, verdict]; // ["missed-within-noise", "undetermined"]
 * attainment; // 0.8928571428571428
 * compareToTarget(engaged, { value: 0.56, baseline: 0.44 }).progress; // 0.4999…
 */
export function compareToTarget<Metric extends string>(
  measure: Measure<Metric>,
  target: Target,
  options?: CertaintyOptions,
): TargetComparison<Metric> {
  const checked = checkMeasure("measure", measure);
  const { certainty } = readJudgement(plainOptions(options, ["level", "independent"]));
  return plainComparison(comparisonWithTarget(observe("measure", checked, certainty), target));
}
