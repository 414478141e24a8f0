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
 * A target is met if the whole interval lies on it or on its good side; if the interval contains
 * the target, it is met or missed within noise. A range is met inside, whichever direction is
 * better. Rates do not accumulate: a pace is only for totals, which say `accumulates: true`. While
 * their period lasts, the status stays `"unknown"` unless it can no longer change.
 *
 * @returns The comparison; `status` is `"unknown"` without a value, with too few records to tell, and for a value to reach of a KPI without a better direction.
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
