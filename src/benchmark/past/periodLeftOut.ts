/** A period that counts for nothing here, and why. */
export interface PeriodLeftOut {
  /** Its key. */
  readonly period: string;
  /** Why. */
  readonly reason: "incomplete-period" | "definition-break" | "no-value";
}
