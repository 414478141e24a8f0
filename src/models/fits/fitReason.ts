/** Why the search of a fit ended; `"gradient"` and `"precision"` are a maximum of the likelihood. */
export type FitReason =
  /** The gradient is practically 0. */
  | "gradient"
  /** The gradient is small, and rounding errors let no step improve the likelihood. */
  | "precision"
  /** The likelihood keeps rising as parameters go to 0 or to infinity. */
  | "boundary"
  /** The search took the largest number of steps allowed. */
  | "iterations"
  /** No step improves the likelihood although the gradient is not small. */
  | "no-progress";
