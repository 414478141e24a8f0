/** A customer who was observed until they left, or until the end of the records. */
export interface SurvivalSubject {
  /** The time from the start of the customer to the day they left or were last seen, from 0 up. All subjects have the same unit of time. */
  readonly time: number;
  /**
   * `true` if the customer left at that time; `false` if they were still a customer then
   * (censored).
   */
  readonly event: boolean;
  /** The time from the start of the customer to the start of the records, for a customer who came before it (late entry). Default 0. */
  readonly entry?: number | undefined;
  /** The number of customers with exactly these fields. Default 1. */
  readonly weight?: number | undefined;
}
