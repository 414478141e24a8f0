/** The text of a date, with its place for errors. */
export interface DateText {
  readonly argument: string;
  readonly text: string;
}
