import type { Count } from "../kernel/count.js";
import type { Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import type { Fraction } from "../kernel/fraction.js";
import { proportion } from "../kernel/proportion.js";

/** What {@link surveyCompletionRate} is computed from. */
export interface SurveyCompletionRateInput extends Defined {
  /** People who began the survey. */
  readonly started: Count;
  /** People among them who finished it. */
  readonly completed: Count;
}

/**
 * Of the people who began a survey, the share who finished it.
 *
 *     survey completion rate = completed / started
 *
 * It is often confused with the {@link surveyResponseRate}, which divides by invitations.
 *
 * @returns A fraction from 0 to 1; `null` where nobody began.
 * @throws {@link InputError} If a count is not a whole number from 0 up, or more people finished than began.
 *
 * @example
 * surveyCompletionRate({ started: 320, completed: 240 }).percent; // 75
 */
export function surveyCompletionRate(
  input: SurveyCompletionRateInput,
): Fraction<"surveyCompletionRate"> {
  return proportion(
    {
      metric: "surveyCompletionRate",
      kind: "proportion",
      unit: "fraction",
      better: "higher",
      additive: "always",
    },
    input,
    "completed",
    "started",
    definitionOf(input),
  );
}
