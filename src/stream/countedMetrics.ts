/** A measure of records that consist of counts. */
interface CountedMetric<Item, Field extends string> {
  /** The fields that it needs: a record that lacks one of them is left out of the measure. */
  readonly needs?: readonly Field[];
  /**
   * The field that it is about: if at least one record gives the field, the records that lack it
   * are left out.
   */
  readonly about?: Field;
  /** The names of the totals that it divides. */
  readonly divides: readonly string[];
  /**
   * What a record adds to the numerator and the denominator of the measure; there if the spread of
   * the measure is kept.
   */
  readonly parts?: CountedMetricParts<Item>;
}

/** What a record adds to a numerator and a denominator; a count that is left out adds 0. */
export type CountedMetricParts<Item> = (
  record: Item,
) => readonly [numerator: number, denominator: number];

/** Measures by name. */
export type CountedMetrics<Item, Field extends string, Metric extends string> = Readonly<
  Record<Metric, CountedMetric<Item, Field>>
>;
