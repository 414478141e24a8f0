/** A measure of records that are made of counts. */
interface CountedMetric<Item, Field extends string> {
  /** The fields without which a record is left out of it. */
  readonly needs?: readonly Field[];
  /** The field that it is about: once a record gives it, those that lack it are left out. */
  readonly about?: Field;
  /** The names of the totals that it divides. */
  readonly divides: readonly string[];
  /** What a record adds to its numerator and its denominator; there if its spread is kept. */
  readonly parts?: CountedMetricParts<Item>;
}

/** What a record adds to a numerator and a denominator; a count left out adds 0. */
export type CountedMetricParts<Item> = (
  record: Item,
) => readonly [numerator: number, denominator: number];

/** Measures by name. */
export type CountedMetrics<Item, Field extends string, Metric extends string> = Readonly<
  Record<Metric, CountedMetric<Item, Field>>
>;
