/** A period that was left out. */
export interface PeriodLeftOut {
  /** The period's key. */
  readonly period: string;
  /** Why it was left out. */
  readonly reason: "incomplete-period" | "definition-break" | "no-value";
}
