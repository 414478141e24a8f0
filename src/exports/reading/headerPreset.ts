import { isPlainObject } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import type { ExportPreset } from "../preset/exportPreset.js";
import { cellsOf } from "../table/exportTable.js";
import { notRecognized, recognizedPreset } from "../table/recognizedPreset.js";
import { mostRowsAbove } from "./exportReader.js";

/** The preset whose header is among the first rows. Throws if there is no such preset. */
export function headerPreset(
  rows: Iterable<unknown>,
  presets: readonly ExportPreset[],
): ExportPreset {
  const looked: string[][] = [];
  const keys: string[] = [];
  for (const row of rows) {
    if (looked.length >= mostRowsAbove) break;
    let header = keys;
    if (Array.isArray(row))
      header = row.map((cell) => (typeof cell === "string" ? cell.trim() : ""));
    else if (isPlainObject(row)) cellsOf(keys, row);
    else throw new InputError(`rows[${looked.length}]`, row, "an array or a plain object");
    looked.push(header);
    const preset = recognizedPreset(presets, header);
    if (preset !== undefined) return preset;
  }
  throw notRecognized(presets, looked);
}
