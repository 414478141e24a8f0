import { count, countIfAny } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import type { Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import type { Fraction } from "../kernel/fraction.js";
import { ratioMeasure } from "../kernel/ratioMeasure.js";

/** What {@link surveyResponseRate} is computed from. */
export interface SurveyResponseRateInput extends Defined {
  /** Invitations sent; reminders do not count. */
  readonly sent: Count;
  /** Invitations that reached nobody; 0 where it is left out. */
  readonly undeliverable?: Count | null | undefined;
  /** Responses that were completed. */
  readonly completed: Count;
}

/**
 * The share of the people invited to a survey who completed it.
 *
 *     survey response rate = completed / (sent - undeliverable)
 *
 * @returns A fraction from 0 to 1; `null` where no invitation arrived.
 * @throws {@link InputError} If a count is not a whole number from 0 up, more invitations were undeliverable than sent, or more responses were completed than invitations were delivered.
 * @see Wikipedia, Response rate (survey), https://en.wikipedia.org/wiki/Response_rate_(survey)
 *
 * @example
 * surveyResponseRate({ sent: 1000, completed: 257 }).percent; // 25.7
 */
export function surveyResponseRate(input: SurveyResponseRateInput): Fraction<"surveyResponseRate"> {
  const sent = count(input, "sent");
  const delivered = sent - countIfAny(input, "undeliverable", sent, "sent");
  const completed = count(input, "completed", delivered, "sent - undeliverable");
  return ratioMeasure(
    {
      metric: "surveyResponseRate",
      kind: "proportion",
      unit: "fraction",
      better: "higher",
      additive: "always",
    },
    completed,
    delivered,
    definitionOf(input),
  );
}
