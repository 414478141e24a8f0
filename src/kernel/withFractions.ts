/** Totals of records in which some numbers may not be counts. */
export interface WithFractions {
  /**
   * The names of the numbers for which a record gave a fraction, as attributed conversions are.
   * Such numbers are not counts, even if they add up to whole numbers.
   */
  readonly fractions?: readonly string[] | null | undefined;
}
