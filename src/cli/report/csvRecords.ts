import { InputError } from "engagement-metrics";
import { ReportError } from "../reportError.js";
import { columnsText } from "./columnsText.js";
import { csvLines } from "./csvLines.js";

/** A CSV file to read. */
export interface CsvSource {
  readonly path: string;
  /** Collects the invalid rows; without it, the first of them is an error. */
  readonly skipped?: SkippedRows | undefined;
  /** The records of the file, where a reader of exports has read it: their fields as texts. */
  readonly records?: readonly Readonly<Record<string, string | undefined>>[];
}

/** A CSV file, and the names of its columns for the fields of a record. */
export interface CsvFile<Field extends string, Extra extends string = never> extends CsvSource {
  /** The columns that it must have. */
  readonly columns: Readonly<Record<Field, string> & Partial<Record<Extra, string>>>;
  /** Columns that are read if it has them. */
  readonly extraColumns?: Readonly<Partial<Record<Extra, string>>>;
}

/** The fields of a row, as the file writes them. */
export type CsvFields<Field extends string, Extra extends string = never> = Readonly<
  Record<Field, string> & Partial<Record<Extra, string>>
>;

/** The rows of a file that were skipped. */
export interface SkippedRows {
  /** How many rows the file has, including those that were skipped. */
  rows: number;
  /** What is wrong with them, by line. */
  readonly refusals: Map<number, Refusal>;
}

/** What is wrong with a row. */
interface Refusal {
  readonly reason: string;
  readonly column?: string;
  /** The text in the column. */
  readonly received?: string | undefined;
}

/**
 * Reads the records of a CSV file, one by one.
 *
 * If `recordOf` throws an InputError, the row is invalid. Either it is skipped, or an error names
 * its line and column. A row that was skipped is skipped again when the file is read again, so that
 * every pass sees the same rows.
 */
export async function* csvRecords<Item, Field extends string, Extra extends string = never>(
  { path, columns, extraColumns, skipped, records }: CsvFile<Field, Extra>,
  recordOf: (fields: CsvFields<Field, Extra>) => Item,
): AsyncGenerator<Item> {
  if (records !== undefined) {
    for (const fields of records) yield recordOf(fields as CsvFields<Field, Extra>);
    return;
  }
  const columnOf: Readonly<Record<string, string>> = { ...extraColumns, ...columns };
  let header: readonly string[] | undefined;
  let rows = 0;
  for await (const { line, cells } of csvLines(path)) {
    if (header === undefined) {
      header = cells;
      checkHeader(path, header, Object.values(columns));
      continue;
    }
    rows += 1;
    if (skipped?.refusals.has(line)) continue;
    const fields = fieldsOf(cells, header, columnOf);
    let record: Item;
    try {
      checkLength(cells, header);
      record = recordOf(fields as CsvFields<Field, Extra>);
    } catch (error) {
      const refusal = refusalOf(error, columnOf, fields);
      if (skipped === undefined) throw new ReportError(`${path}, line ${line}${text(refusal)}`);
      skipped.refusals.set(line, refusal);
      continue;
    }
    yield record;
  }
  if (header === undefined) throw new ReportError(`${path} is empty: not even a header`);
  if (skipped !== undefined) skipped.rows = rows;
}

/** The text of a cell in quotes, on one line, and cut if it is long. */
export function quoted(received: string): string {
  return JSON.stringify(received.length > 40 ? `${received.slice(0, 40)}…` : received);
}

function checkHeader(path: string, header: readonly string[], wanted: readonly string[]): void {
  for (const column of wanted) {
    const times = header.filter((name) => name === column).length;
    if (times > 1) throw new ReportError(`${path} has ${times} columns "${column}"`);
    if (times === 0) {
      throw new ReportError(
        `${path} has no column "${column}" (it has: ${columnsText(header.join(", "))})`,
      );
    }
  }
}

function checkLength(cells: readonly string[], header: readonly string[]): void {
  if (cells.length === header.length) return;
  throw new ReportError(`must have ${header.length} fields as the header has, got ${cells.length}`);
}

function fieldsOf(
  cells: readonly string[],
  header: readonly string[],
  columnOf: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const fields: Record<string, string> = {};
  for (const [field, column] of Object.entries(columnOf)) {
    const cell = cells[header.indexOf(column)];
    if (cell !== undefined) fields[field] = cell;
  }
  return fields;
}

function refusalOf(
  error: unknown,
  columnOf: Readonly<Record<string, string>>,
  fields: Readonly<Record<string, string>>,
): Refusal {
  if (error instanceof ReportError) return { reason: error.message };
  if (!(error instanceof InputError)) throw error;
  // Of "channels[0].cost", the field is "cost".
  const field = error.argument.replace(/^.*\./, "");
  const column = columnOf[field];
  if (column === undefined) return { reason: error.message };
  return { column, reason: `must be ${error.expected}`, received: fields[field] };
}

function text({ column, reason, received }: Refusal): string {
  const place = column === undefined ? "" : `, column ${column}`;
  const got = received === undefined ? "" : `, got ${quoted(received)}`;
  return `${place}: ${reason}${got}`;
}
