import {
  type FormatMeasureOptions,
  formatMeasure,
  type Measure,
  type Ratio,
  type Unit,
} from "engagement-metrics";

/** How the report writes measures, and the counts and amounts that they come from. */
export interface Writer {
  /** A measure; a dash and why, where it has no value. */
  readonly measure: (measure: Measure) => string;
  /** A count or an amount. */
  readonly quantity: (value: number, unit: Unit, currency?: string) => string;
  /** What a measure was computed from: numerator / denominator. */
  readonly parts: (measure: Ratio, units: readonly [Unit, Unit]) => string;
}

/** A writer for a locale, and for a currency where the amounts name none. */
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
