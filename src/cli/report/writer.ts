import {
  type FormatMeasureOptions,
  formatMeasure,
  type Measure,
  type Ratio,
  type Unit,
} from "engagement-metrics";

/** Writes the measures of the report, and the counts and amounts they were computed from. */
export interface Writer {
  /** A measure; where it has no value, a dash and the reason. */
  readonly measure: (measure: Measure) => string;
  /** A count or an amount. */
  readonly quantity: (value: number, unit: Unit, currency?: string) => string;
  /** The parts of a measure: numerator / denominator. */
  readonly parts: (measure: Ratio, units: readonly [Unit, Unit]) => string;
}

/** A writer for a locale. Amounts that name no currency are written in that of the options. */
export function writerOf(options: FormatMeasureOptions): Writer {
  const quantity: Writer["quantity"] = (value, unit, currency) =>
    formatMeasure(
      {
        metric: "quantity",
        kind: "derived",
        unit,
        better: "neither",
        value,
        ...(currency !== undefined && { currency }),
      },
      options,
    );
  return {
    measure: (measure) => {
      const text = formatMeasure(measure, options);
      return measure.reason === undefined ? text : `${text} (${measure.reason})`;
    },
    quantity,
    parts: ({ numerator, denominator, currency }, [above, below]) =>
      `${quantity(numerator, above, currency)} / ${quantity(denominator, below, currency)}`,
  };
}
