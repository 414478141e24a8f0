import { formatMeasure } from "../../format/formatMeasure.js";
import type { Measure } from "../../kernel/measure.js";
import type { Unit } from "../../kernel/unit.js";
import type { Report } from "../data/report.js";
import type { ReportMeasure } from "../data/reportMeasure.js";
import { type ReportWord, reportWords } from "../words/reportWords.js";

/** Writes the numbers and words of a report. */
export interface TextWriter {
  readonly word: (word: ReportWord) => string;
  /** A measure; a dash and the reason if it has no value. */
  readonly measure: (measure: Measure | undefined) => string;
  /** The limits of the interval of a measure; a dash if it has none. */
  readonly interval: (measure: ReportMeasure) => string;
  readonly quantity: (value: number | null | undefined, unit?: Unit, currency?: string) => string;
}

/** A writer in the language and the locale of a report. */
export function textWriter({ language, locale }: Pick<Report, "language" | "locale">): TextWriter {
  const measure: TextWriter["measure"] = (one) => {
    if (one === undefined) return "–";
    const text = formatMeasure(one, { locale });
    return one.reason === undefined ? text : `${text} (${one.reason})`;
  };
  const quantity: TextWriter["quantity"] = (value, unit = "number", currency) =>
    value === null || value === undefined
      ? "–"
      : formatMeasure(
          {
            metric: "quantity",
            kind: "derived",
            unit,
            better: "neither",
            value,
            ...(currency !== undefined && { currency }),
          },
          { locale },
        );
  return {
    word: reportWords(language),
    measure,
    interval: ({ interval: { lower, upper }, unit, currency }) =>
      lower === null || upper === null
        ? "–"
        : `${quantity(lower, unit, currency)} – ${quantity(upper, unit, currency)}`,
    quantity,
  };
}
