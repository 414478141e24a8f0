import type { Defined } from "../kernel/defined.js";

/** The totals of responses to a survey. */
export interface ResponseTotals extends Defined {
  /** How many responses there were, with or without a score. */
  readonly responses: number;
  /** How many of them had no score, and therefore count for no score. */
  readonly withoutScore: number;
  /** Responses among them with a comment that is not blank. */
  readonly comments: number;
  /** How many responses gave each score; scores that no response gave are absent. */
  readonly counts: Readonly<Record<string, number>>;
}
