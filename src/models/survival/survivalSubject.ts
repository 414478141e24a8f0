/** A customer who was watched until leaving, or for as long as the records go. */
export interface SurvivalSubject {
  /** How old the customer was when leaving, or when last seen, in any one unit of time. */
  readonly time: number;
  /** Whether the customer left then; `false` where all that is known is that they were still there. */
  readonly event: boolean;
  /** How old the customer was when the records began; 0 where it is left out. */
  readonly entry?: number | undefined;
  /** How many customers of this very kind there are; 1 where it is left out. */
  readonly weight?: number | undefined;
}
