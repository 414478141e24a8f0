import { InputError } from "../../kernel/inputError.js";
import { namesOf } from "../preset/columnName.js";
import type { ExportPreset } from "../preset/exportPreset.js";
import { hasColumn } from "./findColumn.js";

/** The preset whose columns a header has, and `undefined` if it has those of no preset. */
export function recognizedPreset<Preset extends ExportPreset>(
  presets: readonly Preset[],
  header: readonly string[],
): Preset | undefined {
  const known = presets.filter((preset) => missingOf(preset, header).length === 0);
  const most = Math.max(...known.map(({ header: names }) => names.length));
  const [best, second] = known.filter(({ header: names }) => names.length === most);
  if (second === undefined) return best;
  const ids = [best, second].map((one) => one?.id).join(" and ");
  throw new InputError(
    "rows",
    header.join(", "),
    `an export that one preset recognizes (not ${ids})`,
  );
}

/** The error that no row is the header of a known export, with what the closest row lacks. */
export function notRecognized(
  presets: readonly ExportPreset[],
  rows: readonly (readonly string[])[],
): InputError {
  const closest = presets
    .map((preset) => {
      const lacks = rows.map((row) => missingOf(preset, row));
      const [missing = preset.header.map(nameOf)] = lacks.sort((a, b) => a.length - b.length);
      return { preset, missing, share: missing.length / preset.header.length };
    })
    .sort((a, b) => a.share - b.share)
    .slice(0, 3);
  const lacking = closest.map(
    ({ preset: { id, advice }, missing }) =>
      `${id} needs ${missing.join(", ")}${advice === undefined ? "" : ` (${advice})`}`,
  );
  const widest = rows.reduce((a, b) => (filled(b) > filled(a) ? b : a), []);
  return new InputError(
    "rows",
    widest.join(", "),
    `an export with a header that is known: ${lacking.join("; ")}`,
  );
}

function missingOf({ header: wanted }: ExportPreset, header: readonly string[]): string[] {
  return wanted.filter((name) => !hasColumn(header, name)).map(nameOf);
}

function nameOf(column: ExportPreset["header"][number]): string {
  return namesOf(column).join(" or ");
}

function filled(row: readonly string[]): number {
  return row.filter((cell) => cell.trim() !== "").length;
}
