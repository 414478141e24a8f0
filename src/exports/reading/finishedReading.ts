import { InputError } from "../../kernel/inputError.js";
import type { Invalid } from "../../stream/invalid.js";
import type { ExportPreset } from "../preset/exportPreset.js";
import type { ExportKind } from "../records/exportKind.js";
import type { ExportRecords } from "../records/exportRecords.js";
import type { ExportTable } from "../table/exportTable.js";
import type { DraftRecord } from "./draftRecord.js";
import type { ExportConventions } from "./exportConventions.js";
import type { ExportReading } from "./exportReading.js";
import type { FieldSource, FieldSources } from "./fieldSource.js";
import type { FileFacts } from "./fileFacts.js";
import { type LeftOutRows, leaveOut } from "./leftOut.js";
import { mergedRows } from "./mergedRows.js";
import { checkMarks, signOfNumbers } from "./numberCells.js";
import { inOneCurrency } from "./oneCurrency.js";
import type { PendingRow } from "./pendingRow.js";
import { periodOf } from "./periodOf.js";
import { type PlacedCell, placedCells } from "./placedCells.js";
import type { ReadExportOptions } from "./readExportOptions.js";
import { recordOf } from "./recordReader.js";
import { type TimeReader, timeReader, zoneInHeader } from "./timeReader.js";
import { totalsRows } from "./totalsRows.js";

/** Reads the cells of all rows that count, once all of them are known. */
export function finishedReading<Kind extends ExportKind>(
  preset: ExportPreset<Kind>,
  table: ExportTable,
  { wanted, sources }: FieldSources,
  rows: readonly PendingRow[],
  leftOut: LeftOutRows,
  rowCount: number,
  options: ReadExportOptions,
): ExportReading<Kind> {
  const columns = wanted.map(({ column }) => table.column(column));
  const nameOf = (place: number): string => columns[place]?.name ?? "";
  const cellsAt = (places: readonly number[]): Iterable<PlacedCell> =>
    placedCells(rows, places, nameOf);
  const shown = options.decimal ?? preset.decimal ?? signOfNumbers(sources, cellsAt);
  const times = new Map(
    sources
      .filter(({ reading }) => reading === "time")
      .map((source): [string, TimeReader] => {
        const zone = zoneInHeader(table.below, columns[source.main]?.index ?? -1);
        return [source.field, timeReader(source, () => cellsAt([source.main]), zone, options)];
      }),
  );
  const amounts = sources.filter(({ reading }) => reading === "amount");
  checkMarks(cellsAt(amounts.flatMap(({ main, minus }) => [main, minus])));
  const isInstants = [...times.values()].every((reader) => reader.isInstants);
  const facts: FileFacts = { sign: shown ?? ".", times, isInstants, columns };
  let records = recordsOf(rows, sources, facts, leftOut, options.invalid ?? "throw");
  records = withoutEmpty(records, preset.needsOneOf, leftOut);
  for (const total of totalsRows(records, preset.totals ?? [])) {
    leaveOut(leftOut, { rule: "total", reason: "the sum of all other rows" }, total.row);
    records = records.filter((record) => record !== total);
  }
  records = inOneCurrency(records, options.currency, leftOut);
  const counted = records.length;
  if (preset.oneFor?.sum !== undefined) {
    const names = namesOfRecords(rows, wanted.length);
    records = mergedRows(records, names, preset.oneFor.sum);
  }
  const currency = records[0]?.fields["currency"] as string | undefined;
  const period = periodOf(preset, table, records);
  const isAbsent = ({ field }: FieldSource): boolean =>
    !records.some(({ fields }) => fields[field] !== undefined);
  return {
    preset: preset.id,
    kind: preset.records,
    // Their fields are those of the kind, each read as its type asks for.
    records: records.map(({ fields }) => fields) as unknown as ExportRecords[Kind][],
    rows: rowCount,
    added: counted - records.length,
    leftOut: [...leftOut.values()].map((one) => ({ ...one, examples: [...one.examples] })),
    absent: sources.filter(isAbsent).map(({ field }) => field),
    ...(currency !== undefined && { currency }),
    ...(period !== undefined && { period }),
    conventions: conventionsOf(shown, [...times.values()], isInstants),
  };
}

/** The names of the records that rows belong to, which stand after the wanted cells. */
function namesOfRecords(rows: readonly PendingRow[], place: number): ReadonlyMap<number, string> {
  return new Map(rows.map(({ row, cells }) => [row, String(cells[place])]));
}

function recordsOf(
  rows: readonly PendingRow[],
  sources: readonly FieldSource[],
  facts: FileFacts,
  leftOut: LeftOutRows,
  invalid: Invalid,
): readonly DraftRecord[] {
  return rows.flatMap((row) => {
    try {
      return [recordOf(row, sources, facts)];
    } catch (error) {
      leaveOutInvalid(leftOut, row.row, error, invalid);
      return [];
    }
  });
}

/** Leaves out a row that cannot be read, where that is asked for; otherwise throws the error. */
export function leaveOutInvalid(
  leftOut: LeftOutRows,
  row: number,
  error: unknown,
  invalid: Invalid | undefined,
): void {
  if (!(error instanceof InputError) || invalid !== "skip") throw error;
  const column = error.argument.replace(/^rows\[\d+\]\.?/, "");
  const reason = `${column === "" ? "the row" : column} must be ${error.expected}`;
  const value = typeof error.received === "string" ? error.received : "";
  leaveOut(leftOut, { rule: "invalid", ...(column !== "" && { column }), reason }, row, value);
}

function withoutEmpty(
  records: readonly DraftRecord[],
  fields: readonly string[] | undefined,
  leftOut: LeftOutRows,
): readonly DraftRecord[] {
  if (fields === undefined) return records;
  return records.filter(({ row, fields: given }) => {
    const isFilled = fields.some((field) => given[field] !== undefined);
    const reason = `${fields.join(" and ")} blank`;
    if (!isFilled) leaveOut(leftOut, { rule: "nothing-answered", reason }, row);
    return isFilled;
  });
}

function conventionsOf(
  decimal: "." | "," | undefined,
  times: readonly TimeReader[],
  isInstants: boolean,
): ExportConventions {
  const dates = times.find(({ order }) => order !== undefined)?.order;
  const used = times.find(({ lacksOffset }) => lacksOffset && isInstants)?.timeZone;
  return {
    ...(decimal !== undefined && { decimal }),
    ...(dates !== undefined && { dates }),
    ...(times.length > 0 && { times: isInstants ? "instants" : "dates" }),
    ...(used !== undefined && { timeZone: used }),
  };
}
