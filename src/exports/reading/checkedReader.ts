import { choice, isAbsent } from "../../kernel/check.js";
import { currencyOf } from "../../kernel/currency.js";
import { checkOptions } from "../../kernel/options.js";
import { timeZoneOf } from "../../period/timeZone.js";
import { checkPreset } from "../preset/checkPreset.js";
import type { ExportPreset } from "../preset/exportPreset.js";
import type { ExportKind } from "../records/exportKind.js";
import { type ExportReader, exportReader } from "./exportReader.js";
import { type ReadExportOptions, readExportOptionNames } from "./readExportOptions.js";

/** A reader, after its presets and options have been checked. */
export function checkedReader<Kind extends ExportKind>(
  preset: ExportPreset<Kind> | readonly ExportPreset<Kind>[],
  options: ReadExportOptions | undefined,
): ExportReader<Kind> {
  checkOptions(options, readExportOptionNames);
  const { timeZone, decimal, dates, invalid } = { ...options };
  currencyOf({ currency: options?.currency });
  if (!isAbsent(timeZone)) timeZoneOf(timeZone);
  if (!isAbsent(decimal)) choice({ decimal }, "decimal", [".", ","]);
  if (!isAbsent(dates)) choice({ dates }, "dates", ["month-first", "day-first"]);
  if (!isAbsent(invalid)) choice({ invalid }, "invalid", ["throw", "skip"]);
  const presets = (Array.isArray(preset) ? preset : [preset]) as readonly ExportPreset<Kind>[];
  for (const one of presets) checkPreset(one);
  return exportReader(presets, { ...options });
}
