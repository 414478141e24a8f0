/** One thing that is wrong with a value. */
export interface StandardIssue {
  /** What is wrong, in the words of an {@link InputError}. */
  readonly message: string;
  /** The fields and the positions that lead to it. */
  readonly path: readonly (string | number)[];
}
