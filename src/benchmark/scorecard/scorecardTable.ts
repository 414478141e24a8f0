import { isPlainObject, iterable } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import type { Measure } from "../../kernel/measure.js";
import { checkMeasure } from "../comparison/checkMeasure.js";
import { measureText } from "../comparison/measureText.js";
import { measureWithValue } from "../comparison/measureWithValue.js";
import { plainOptions } from "../comparison/plainOptions.js";
import { distanceText } from "./distanceText.js";
import { leadingBasis } from "./leadingBasis.js";
import { referenceValue } from "./referenceValue.js";
import type { Scorecard } from "./scorecard.js";
import type { ScorecardRow } from "./scorecardRow.js";

/** How to write a {@link scorecardTable}. */
export interface ScorecardTableOptions {
  /** Writes a measure, a limit or a reference: `(measure) => formatMeasure(measure, { locale: "id" })`. */
  readonly formatMeasure?: ((measure: Measure) => string) | undefined;
}

const head = [
  "KPI",
  "Value",
  "Interval",
  "Reference",
  "Distance",
  "Standing",
  "Certainty",
  "Stands on",
  "Past",
] as const;
/** The columns of numbers. */
const rightAligned: readonly string[] = ["Value", "Reference", "Distance"];

/**
 * A scorecard as plain text, with one line for each KPI.
 *
 * A distance is in points for shares and points, and in percent of the reference for the rest; it
 * is above 0 where the value is on the good side. If a standing is unknown, the column "Stands on" shows the codes of the reasons. Blank columns are
 * left out.
 *
 * @param scorecard - The result of `scorecard`.
 * @returns Lines of aligned columns, without a line break at the end.
 * @throws {@link InputError} If the argument is not a scorecard, or `formatMeasure` is not a function to a text.
 *
 * @example
 * const bounces = bounceRate({ bouncedSessions: 450, sessions: 1000 });
 * const text = scorecardTable(scorecard([bounces], { targets: { bounceRate: { value: 0.5 } } }));
 * text.split("\n")[0]; // "KPI         Value  Interval        Reference     Distance  Standing  Certainty  Stands on"
 * text.split("\n")[2]; // "bounceRate  45.0%  41.9% to 48.1%      50.0%  +5.0 points  strong    medium     target"
 */
export function scorecardTable(scorecard: Scorecard, options?: ScorecardTableOptions): string {
  const { formatMeasure: write = measureText } = plainOptions(options, ["formatMeasure"]);
  if (typeof write !== "function") throw new InputError("formatMeasure", write, "a function");
  const rows = Array.from(
    iterable("scorecard.rows", (scorecard as Scorecard | null | undefined)?.rows as ScorecardRow[]),
    (row, place) => rowCells(checkRow(row, `scorecard.rows[${place}]`), write),
  );
  const columns = head.map((title, column) => ({
    title,
    cells: rows.map((cells) => cells[column] as string),
  }));
  const shown = columns.filter(({ cells }) => cells.length === 0 || cells.some((cell) => cell));
  const padded = shown.map(({ title, cells }) => {
    const width = Math.max(...[title, ...cells].map(textWidth));
    return [title, "-".repeat(width), ...cells].map((cell) => {
      const blank = " ".repeat(width - textWidth(cell));
      return rightAligned.includes(title) ? blank + cell : cell + blank;
    });
  });
  return Array.from({ length: rows.length + 2 }, (_, line) =>
    padded
      .map((column) => column[line])
      .join("  ")
      .trimEnd(),
  ).join("\n");
}

function checkRow(row: ScorecardRow, place: string): ScorecardRow {
  if (!isPlainObject(row)) throw new InputError(place, row, "a row of a scorecard");
  const { standsOn, reasons, comparisons, measure } = row as ScorecardRow;
  checkMeasure(`${place}.measure`, measure);
  if (Array.isArray(standsOn) && Array.isArray(reasons) && isPlainObject(comparisons)) return row;
  throw new InputError(place, "object", "a row of a scorecard");
}

/** The cells of a line, in the order of the titles. */
function rowCells(row: ScorecardRow, write: (measure: Measure) => string): readonly string[] {
  const { measure, comparisons, standsOn, reasons } = row;
  const writeLine = (some: Measure): string => {
    const text = write(some);
    if (typeof text === "string") return text.replaceAll(/\s+/g, " ");
    throw new InputError("formatMeasure", text, "a function that returns a text");
  };
  const leading = leadingBasis(comparisons, standsOn);
  const reference = leading === undefined ? null : referenceValue(comparisons, leading);
  const { lower = null, upper = null } =
    (leading && comparisons[leading]?.interval) ?? comparisons.past?.interval ?? {};
  const limits = [lower, upper].map((limit) =>
    limit === null ? "" : writeLine(measureWithValue(measure, limit)),
  );
  return [
    row.metric,
    writeLine(measure),
    limits.includes("") ? "" : limits.join(" to "),
    reference === null ? "" : writeLine(measureWithValue(measure, reference)),
    distanceText(row),
    row.standing,
    row.certainty ?? "",
    (standsOn.length > 0 ? standsOn : reasons).join(", "),
    comparisons.past?.verdict ?? "",
  ];
}

/** The number of characters of a text: a letter outside the basic plane counts once. */
function textWidth(text: string): number {
  return Array.from(text).length;
}
