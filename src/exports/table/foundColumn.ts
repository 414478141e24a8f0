/** A column of a file. */
export interface FoundColumn {
  /** Its place, counted from 0. */
  readonly index: number;
  /** Its name in the file. */
  readonly name: string;
  /** What the `*` of the wanted name stands for. */
  readonly part: string;
}
