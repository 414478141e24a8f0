/** A standard error, and the degrees of freedom of its estimate; infinite if it is certain. */
export interface StandardError {
  readonly error: number;
  readonly freedom: number;
}
