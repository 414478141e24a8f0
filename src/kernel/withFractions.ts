/** Totals of records, some of whose numbers may be no counts. */
export interface WithFractions {
  /**
   * The names of the numbers to which a record gave a fraction, as attributed conversions are. They are
   * no counts, even where they add up to whole numbers.
   */
  readonly fractions?: readonly string[] | null | undefined;
}
