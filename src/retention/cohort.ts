/** The customers who began in the same period. */
export interface Cohort {
  /** The key of that period: "2026-03-15", "2026-W09", "2026-03", "2026-Q1" or "2026". */
  readonly cohort: string;
  /** How many customers began in it. */
  readonly size: number;
}
