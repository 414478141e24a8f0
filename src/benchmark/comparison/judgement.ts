import { isAbsent, real } from "../../kernel/check.js";
import { type Certainty, readCertainty } from "../../statistics/certainty.js";
import type { ToleranceOptions } from "./toleranceOptions.js";

/** How verdicts are reached. It is read from the options once, and then used for all verdicts. */
export interface Judgement {
  readonly certainty: Certainty;
  /** Differences up to this share of the reference count as equal. */
  readonly tolerance: number;
}

/** The names of the options that {@link readJudgement} reads. */
export const judgementNames = ["level", "independent", "tolerance"] as const;

/** Reads the options `level`, `independent` and `tolerance`. */
export function readJudgement(fields: ToleranceOptions): Judgement {
  const certainty = readCertainty(fields);
  const tolerance = isAbsent(fields.tolerance) ? 0.1 : real(fields, "tolerance");
  return { certainty, tolerance };
}
