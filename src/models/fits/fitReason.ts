/** Why a fit ended. */
export type FitReason =
  /** The gradient is as good as zero. */
  | "gradient"
  /** No step improves on it, and the gradient is small: the end of what doubles can tell. */
  | "precision"
  /** It ran towards an edge where the likelihood keeps rising. */
  | "boundary"
  /** It had taken as many steps as it may. */
  | "iterations"
  /** No step improves on it, though the gradient is not small. */
  | "no-progress";
