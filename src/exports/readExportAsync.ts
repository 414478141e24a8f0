import { iterable } from "../kernel/check.js";
import type { ExportPreset } from "./preset/exportPreset.js";
import { checkedReader } from "./reading/checkedReader.js";
import type { ExportReading } from "./reading/exportReading.js";
import type { ReadExportOptions } from "./reading/readExportOptions.js";
import type { ExportKind } from "./records/exportKind.js";

/**
 * Reads the export of a tool as its rows arrive, for example from a parser of CSV.
 *
 * @param rows - The rows of the file, as {@link readExport} takes them, one after the other.
 * @param preset - What the export means, or several presets of which one recognizes it.
 * @param options - What the caller knows of the export, and which rows shall count.
 * @returns A promise of the records, and of the rows that were left out, counted by reason.
 * @throws {@link InputError} Where {@link readExport} throws. An error of the source is passed on.
 *
 * @example
 * const rows = [
 *   ["Campaign Name", "Total Recipients", "Unique Opens", "Unique Clicks", "Bounces", "Campaign Channel"],
 *   ["News", "1200.0", "400.0", "30.0", "10.0", "Email"],
 * ];
 * (await readExportAsync(rows, klaviyoCampaigns)).records[0].sent; // 1200
 */
export async function readExportAsync<Kind extends ExportKind>(
  rows:
    | AsyncIterable<readonly unknown[] | Readonly<Record<string, unknown>>>
    | Iterable<readonly unknown[] | Readonly<Record<string, unknown>>>,
  preset: ExportPreset<Kind> | readonly ExportPreset<Kind>[],
  options?: ReadExportOptions,
): Promise<ExportReading<Kind>> {
  const reader = checkedReader(preset, options);
  const walk = (rows as Partial<AsyncIterable<unknown>> | null | undefined)?.[Symbol.asyncIterator];
  const source = typeof walk === "function" ? rows : iterable("rows", rows as Iterable<unknown>);
  for await (const row of source) reader.add(row);
  // The content of one kind is the reading of that kind.
  return reader.finish() as ExportReading<Kind>;
}
