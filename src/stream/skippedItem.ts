/** An item that was left out, with its error. */
export interface SkippedItem {
  /** Its position among all items, counted from 0. */
  readonly position: number;
  /** The invalid field with its position, such as `orders[3].amount`. */
  readonly argument: string;
  /** The error as a sentence. */
  readonly message: string;
}
