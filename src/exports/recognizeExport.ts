import { iterable } from "../kernel/check.js";
import { checkOptions } from "../kernel/options.js";
import type { ExportPreset } from "./preset/exportPreset.js";
import { exportPresets } from "./presets/exportPresets.js";
import { headerPreset } from "./reading/headerPreset.js";

/** The presets to choose from. */
export interface RecognizeExportOptions {
  /** The presets. By default, all of the library whose exports can be told from others. */
  readonly presets?: readonly ExportPreset[] | undefined;
}

/**
 * Finds the preset for an export by the columns of its header.
 *
 * @param rows - The first rows of the file, or all of them; at most 30 are looked at.
 * @param options - The presets to choose from.
 * @returns The preset. If several fit, it is the one that names the most columns.
 * @throws {@link InputError} If no preset recognizes the rows: the error says which columns the closest presets lack. Also if two presets fit equally, or an option is unknown.
 *
 * @example
 * const header = ["Name", "Email", "Financial Status", "Currency", "Total", "Created at", "Lineitem name"];
 * recognizeExport([header]).id; // "shopifyOrders"
 * recognizeExport([["name", "amount"]]); // throws an export with a header that is known
 */
export function recognizeExport(
  rows: Iterable<readonly unknown[] | Readonly<Record<string, unknown>>>,
  options?: RecognizeExportOptions,
): ExportPreset {
  checkOptions(options, ["presets"]);
  return headerPreset(iterable<unknown>("rows", rows), options?.presets ?? exportPresets);
}
