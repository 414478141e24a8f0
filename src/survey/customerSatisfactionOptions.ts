/** How satisfaction was asked for. */
export interface CustomerSatisfactionOptions {
  /** The answers went from 1 to this; 5 where it is left out. */
  readonly scale?: 3 | 4 | 5 | 6 | 7 | 10 | undefined;
  /** How many answers at the top count as satisfied; 1, 2, 2, 2, 2 and 3 for the six scales. */
  readonly topBoxes?: number | undefined;
}
