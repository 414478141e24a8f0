import { iterable } from "../kernel/check.js";
import type { ExportPreset } from "./preset/exportPreset.js";
import { checkedReader } from "./reading/checkedReader.js";
import type { ExportReading } from "./reading/exportReading.js";
import type { ReadExportOptions } from "./reading/readExportOptions.js";
import type { ExportKind } from "./records/exportKind.js";

/**
 * Reads the export of a tool into records, and says what it left out.
 *
 * A preset says what the export means: which row is the header, which rows count, and where each
 * field of a record comes from. Numbers and dates are read as the whole file shows them, so
 * `1.234,50` and `12,5` are read, and dates that may have the day or the month first are refused.
 *
 * @param rows - The rows of the file as texts: arrays, with the header among them, or objects by the names of the columns.
 * @param preset - What the export means, or several presets of which one recognizes it.
 * @param options - What the caller knows of the export, and which rows shall count.
 * @returns The records, and the rows that were left out, counted by reason.
 * @throws {@link InputError} If no preset recognizes the rows, a column is missing, a rule does not know a text, a cell cannot be read, amounts are in several currencies, or an option is unknown or invalid.
 *
 * @example
 * const rows = [
 *   ["Name", "Email", "Financial Status", "Currency", "Total", "Created at", "Refunded Amount"],
 *   ["#1", "Ana@example.com", "paid", "EUR", "20.00", "2026-02-10 08:00:00 -0500", "0.00"],
 *   ["#1", "Ana@example.com", "", "", "", "2026-02-10 08:00:00 -0500", ""],
 *   ["#2", "ben@example.com", "refunded", "EUR", "9.00", "2026-02-11 09:30:00 -0500", "9.00"],
 * ];
 * const { records, leftOut } = readExport(rows, shopifyOrders);
 * records.map(({ customerId, amount, at }) => [customerId, amount, at]); // [["ana@example.com", 20, "2026-02-10T08:00:00-05:00"]]
 * leftOut.map(({ count, reason }) => `${count} x ${reason}`); // ["1 x further row of the same Name", "1 x Financial Status is \"refunded\""]
 */
export function readExport<Kind extends ExportKind>(
  rows: Iterable<readonly unknown[] | Readonly<Record<string, unknown>>>,
  preset: ExportPreset<Kind> | readonly ExportPreset<Kind>[],
  options?: ReadExportOptions,
): ExportReading<Kind> {
  const reader = checkedReader(preset, options);
  for (const row of iterable<unknown>("rows", rows)) reader.add(row);
  // The content of one kind is the reading of that kind.
  return reader.finish() as ExportReading<Kind>;
}
