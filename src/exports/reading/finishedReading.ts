import type { ExportPreset } from "../preset/exportPreset.js";
import type { ExportKind } from "../records/exportKind.js";
import type { ExportRecords } from "../records/exportRecords.js";
import type { ExportTable } from "../table/exportTable.js";
import { currencyIn } from "./currencyIn.js";
import type { ExportContent } from "./exportContent.js";
import type { ExportConventions } from "./exportConventions.js";
import type { FieldSources } from "./fieldSource.js";
import type { FileFacts } from "./fileFacts.js";
import type { LeftOutRows } from "./leftOut.js";
import { mergedRows } from "./mergedRows.js";
import { namesOfRecords } from "./namesOfRecords.js";
import { checkMarks, signOfNumbers } from "./numberCells.js";
import { inOneCurrency } from "./oneCurrency.js";
import { periodOf } from "./periodOf.js";
import { type PlacedCell, placedCells } from "./placedCells.js";
import type { ReadExportOptions } from "./readExportOptions.js";
import { readRecords } from "./readRecords.js";
import type { RowSieve } from "./rowSieve.js";
import { type TimeReader, timeReader, zoneInHeader } from "./timeReader.js";
import { withoutEmpty } from "./withoutEmpty.js";
import { withoutSpoiled } from "./withoutSpoiled.js";
import { withoutTotals } from "./withoutTotals.js";

/** Reads the cells of all rows that count, once all of them are known. */
export function finishedReading<Kind extends ExportKind>(
  preset: ExportPreset<Kind>,
  table: ExportTable,
  { wanted, sources }: FieldSources,
  { pending: rows, spoiled }: RowSieve,
  leftOut: LeftOutRows,
  rowCount: number,
  options: ReadExportOptions,
): ExportContent<Kind> {
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
  const names = namesOfRecords(preset, rows, wanted.length);
  const read = readRecords(rows, sources, facts, leftOut, options.invalid, (row) => {
    spoiled.add(names.get(row) ?? "");
  });
  let records = withoutSpoiled(read, names, spoiled, leftOut);
  records = withoutEmpty(records, preset.needsOneOf, leftOut);
  records = withoutTotals(records, preset.totals ?? [], leftOut);
  records = inOneCurrency(records, options.currency, leftOut);
  const counted = records.length;
  if (preset.oneFor?.sum !== undefined) {
    records = mergedRows(records, names, preset.oneFor.sum);
  }
  const currency = records[0] && currencyIn(records[0]);
  const period = periodOf(preset, table, records);
  const isAbsent = (field: string): boolean =>
    !records.some(({ fields }) => fields[field] !== undefined);
  const notes: Readonly<Partial<Record<string, string>>> = preset.notes ?? {};
  return {
    preset: preset.id,
    kind: preset.records,
    // Their fields are those of the kind, each read as its type asks for.
    records: records.map(({ fields }) => fields) as unknown as ExportRecords[Kind][],
    rows: rowCount,
    added: counted - records.length,
    leftOut: [...leftOut.values()].map((one) => ({ ...one, examples: [...one.examples] })),
    absent: sources.map(({ field }) => field).filter(isAbsent),
    notes: Object.keys(notes).flatMap((field) => (isAbsent(field) ? (notes[field] ?? []) : [])),
    ...(currency !== undefined && { currency }),
    ...(period !== undefined && { period }),
    conventions: conventionsOf(shown, [...times.values()], isInstants),
  };
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
