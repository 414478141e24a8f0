import { isPlainObject } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import { namesOf } from "../preset/columnName.js";
import type { ExportPreset } from "../preset/exportPreset.js";
import type { ExportKind } from "../records/exportKind.js";
import { isBlankCell } from "../table/cell.js";
import { cellsOf, type ExportTable, exportTable } from "../table/exportTable.js";
import { notRecognized, recognizedPreset } from "../table/recognizedPreset.js";
import type { ExportContent } from "./exportContent.js";
import { type FieldSources, fieldSources } from "./fieldSource.js";
import { finishedReading } from "./finishedReading.js";
import { leaveOutInvalid } from "./leaveOutInvalid.js";
import type { LeftOutRows } from "./leftOut.js";
import type { ReadExportOptions } from "./readExportOptions.js";
import { type RowSieve, rowSieve } from "./rowSieve.js";

/** Reads an export row by row. */
export interface ExportReader<Kind extends ExportKind> {
  readonly add: (row: unknown) => void;
  readonly finish: () => ExportContent<Kind>;
}

/** How many rows are searched for the header. */
export const mostRowsAbove = 30;

/** What is known once the header is found. */
interface Recognized<Kind extends ExportKind> {
  readonly preset: ExportPreset<Kind>;
  readonly table: ExportTable;
  readonly sources: FieldSources;
  readonly sieve: RowSieve;
}

/** A reader for an export that one of the presets recognizes. */
export function exportReader<Kind extends ExportKind>(
  presets: readonly ExportPreset<Kind>[],
  options: ReadExportOptions,
): ExportReader<Kind> {
  const leftOut: LeftOutRows = new Map();
  const above: (readonly unknown[])[] = [];
  /** Rows that are objects, until their keys tell the preset. */
  const waiting: Readonly<Record<string, unknown>>[] = [];
  const keys: string[] = [];
  let found: Recognized<Kind> | undefined;
  let given = 0;
  let rows = 0;

  const begin = (preset: ExportPreset<Kind>, names: string[]): Recognized<Kind> => {
    const table = exportTable(names, above);
    const sources = fieldSources(preset, options);
    const { oneFor } = preset;
    const named =
      oneFor?.sum === undefined ? sources.wanted : [...sources.wanted, { column: oneFor.column }];
    return { preset, table, sources, sieve: rowSieve(preset, table, named, options, leftOut) };
  };
  const take = (
    { preset, table, sieve }: Recognized<Kind>,
    place: number,
    cells: readonly unknown[],
    isArray: boolean,
  ): void => {
    if (table.below.length < (preset.rowsAfterHeader ?? 0)) {
      table.below.push(cells);
      return;
    }
    rows += 1;
    try {
      if (isArray) checkWidth(place, cells, table.names.length);
      sieve.take(place, cells);
    } catch (error) {
      leaveOutInvalid(leftOut, place, error, options.invalid);
      sieve.spoil(place, cells);
    }
  };
  const addCells = (cells: readonly unknown[], place: number): void => {
    if (found !== undefined) {
      take(found, place, cells, true);
      return;
    }
    const names = cells.map((cell) => (typeof cell === "string" ? cell.trim() : ""));
    const preset = recognizedPreset(presets, names);
    if (preset === undefined) {
      above.push(cells);
      if (above.length >= mostRowsAbove) throw notRecognized(presets, textsOf(above));
      return;
    }
    found = begin(preset, names);
    checkColumns(found);
  };
  const addObject = (row: Readonly<Record<string, unknown>>, place: number): void => {
    if (found !== undefined) {
      take(found, place, cellsOf(found.table.names, row), false);
      return;
    }
    cellsOf(keys, row);
    waiting.push(row);
    const preset = recognizedPreset(presets, keys);
    if (preset === undefined) {
      if (waiting.length >= mostRowsAbove) throw notRecognized(presets, [keys]);
      return;
    }
    found = begin(preset, keys);
    const from = place - waiting.length + 1;
    for (const [at, one] of waiting.entries()) take(found, from + at, cellsOf(keys, one), false);
  };

  return {
    add(row) {
      const place = given;
      given += 1;
      if (Array.isArray(row)) addCells(row as readonly unknown[], place);
      else if (isPlainObject(row)) addObject(row, place);
      else throw new InputError(`rows[${place}]`, row, "an array or a plain object");
    },
    finish() {
      if (found === undefined) {
        throw notRecognized(presets, waiting.length > 0 ? [keys] : textsOf(above));
      }
      const { preset, table, sources, sieve } = found;
      checkColumns(found);
      sieve.check();
      return finishedReading(preset, table, sources, sieve, leftOut, rows, options);
    },
  };
}

/** Throws if a row has not as many cells as the header, but for blank cells at its end. */
function checkWidth(row: number, cells: readonly unknown[], width: number): void {
  const isFull = cells.length >= width && cells.slice(width).every(isBlankCell);
  if (isFull || cells.every(isBlankCell)) return;
  throw new InputError(`rows[${row}]`, cells.length, `a row of ${width} cells, as the header has`);
}

/** Throws if the file lacks columns that the preset needs. */
function checkColumns<Kind extends ExportKind>({ preset, table, sources }: Recognized<Kind>): void {
  const needed = [
    ...sources.wanted,
    ...(preset.rows ?? []),
    ...(preset.oneFor === undefined ? [] : [preset.oneFor]),
  ];
  const missing = needed.flatMap((one) => {
    const isOptional = "optional" in one && one.optional === true;
    return isOptional || table.column(one.column) !== undefined
      ? []
      : [namesOf(one.column).join(" or ")];
  });
  if (missing.length === 0) return;
  const advice = preset.advice === undefined ? "" : ` (${preset.advice})`;
  const expected = `an export with ${[...new Set(missing)].join(", ")}, which ${preset.id} needs${advice}`;
  throw new InputError("rows", table.names.join(", "), expected);
}

function textsOf(rows: readonly (readonly unknown[])[]): string[][] {
  return rows.map((row) => row.map((cell) => (typeof cell === "string" ? cell : "")));
}
