import type { Measure } from "../kernel/measure.js";
import type { Certainty } from "./certainty.js";
import { type Evidence, readEvidence } from "./evidence.js";
import { evidenceInterval } from "./evidenceInterval.js";
import type { Interval } from "./interval.js";
import { isTotalOfGroups } from "./isTotalOfGroups.js";

/**
 * A measure that was read once.
 *
 * Comparisons and verdicts take observations, so that a measure is read, and its interval computed,
 * only once.
 */
export interface Observation<Metric extends string = string> {
  /** The caller's name for the measure in errors: `"measure"`, `"peers[3].measure"`. */
  readonly argument: string;
  readonly measure: Measure<Metric>;
  /** What the measure says about chance. */
  readonly evidence: Evidence;
  /** The interval that follows from the evidence. */
  readonly interval: Interval;
  /** Whether it is unknown how many mailings or visitors the interval stands on. */
  readonly areUnitsUnknown: boolean;
}

/** Reads the evidence of a measure whose fields were checked, and computes its interval. */
export function observe<Metric extends string>(
  argument: string,
  measure: Measure<Metric>,
  certainty: Certainty,
): Observation<Metric> {
  const evidence = readEvidence(argument, measure, certainty.independent);
  const interval = evidenceInterval(argument, measure, evidence, certainty);
  const areUnitsUnknown =
    !certainty.independent && evidence.sort === "share" && isTotalOfGroups(measure);
  return { argument, measure, evidence, interval, areUnitsUnknown };
}
