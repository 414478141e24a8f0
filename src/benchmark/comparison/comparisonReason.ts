/** Why a comparison came out as it did, in codes that can be translated. */
export type ComparisonReason =
  /** The measure has no value. */
  | "no-value"
  /** The interval holds the reference. */
  | "within-noise"
  /** There is no interval, so the tolerance alone decides. */
  | "no-interval"
  /** Neither direction is good news. */
  | "no-direction"
  /** Too few observations, or too few of either outcome. */
  | "small-sample"
  /** The reference is older than its metric stays true. */
  | "old-data"
  /** Nobody said as of when. */
  | "age-unknown"
  /** The definitions differ, and the caller wanted an indication all the same. */
  | "definition-mismatch"
  /** One side does not say how it is defined. */
  | "definition-unknown"
  /** The reference is of all industries, not of the one asked for. */
  | "other-industry"
  /** The reference is of another region. */
  | "other-region"
  /** The reference is of another channel. */
  | "other-channel"
  /** A mean is not what half of them reach. */
  | "mean-not-median"
  /** The reference is censored: rounded away, or open at an end. */
  | "censored"
  /** The source was not read first-hand, or names no study. */
  | "weak-source"
  /** Too few peers or periods to tell. */
  | "too-few"
  /** The period is not over. */
  | "incomplete-period"
  /** The definition changed on the way. */
  | "definition-break"
  /** The reference is 0, so there is no ratio. */
  | "zero-reference";
