/** Files that are reported on if no file is named. */
export interface SampleFiles {
  readonly orders: string;
  readonly answers: string;
  readonly posts: string;
  readonly costs: string;
  /** The column of the orders with their channel. */
  readonly channel: string;
}
