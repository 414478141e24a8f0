/** Why a comparison came out as it did, in codes that can be translated. */
export type ComparisonReason =
  /** The measure has no value. */
  | "no-value"
  /**
   * A part of the measure is not a whole number, so it is not a count from which chance could be
   * computed.
   */
  | "not-counts"
  /**
   * Old customers may count as new, since older orders are missing. The option `history` of the KPI
   * says where the data begin.
   */
  | "history-in-data"
  /** The interval contains the reference, so the difference could be due to chance. */
  | "within-noise"
  /** There is no interval, so only the tolerance decides. */
  | "no-interval"
  /** Neither direction is good news. */
  | "no-direction"
  /** There are too few observations, or too few of either outcome. */
  | "small-sample"
  /** The reference is too old for its metric. */
  | "old-data"
  /** The age of the reference is unknown: its data years or the option `asOf` are missing. */
  | "age-unknown"
  /** The definitions differ, and the caller wanted an indication anyway. */
  | "definition-mismatch"
  /** One side does not name its definition. */
  | "definition-unknown"
  /** The definitions differ, but the numbers are near each other: visits and visitors. */
  | "definition-near"
  /** The reference is of another industry than the one asked for. */
  | "other-industry"
  /** The reference is of another region. */
  | "other-region"
  /** The reference is of another channel. */
  | "other-channel"
  /** The reference is a mean, which fewer than half of all may reach. */
  | "mean-not-median"
  /** The true reference is only known to lie below or above its figure. */
  | "censored"
  /** The source was not read first-hand, or names no study. */
  | "weak-source"
  /** There are too few peers or periods. */
  | "too-few"
  /** There is no earlier period of the same weekday or month to compare with. */
  | "season"
  /** Nothing says that the period is over: `asOf` is missing, and the period does not state `complete`. */
  | "as-of-unknown"
  /**
   * The total of mailings or sessions does not say how many mailings or visitors it is of. They
   * differ from each other by more than the chance of single emails or sessions, so the limits are
   * too narrow.
   */
  | "units-unknown"
  /** The period is not over. */
  | "incomplete-period"
  /** The definition or the currency changed within the series. */
  | "definition-break"
  /** The reference is 0, so there is no ratio. */
  | "zero-reference";
