import { InputError } from "../../kernel/inputError.js";
import type { ColumnName } from "../preset/columnName.js";
import type { ExportPreset } from "../preset/exportPreset.js";
import { type Cell, isBlankCell, readCell } from "../table/cell.js";
import { entryOf } from "../table/entryOf.js";
import type { ExportTable } from "../table/exportTable.js";
import type { ActiveRule } from "./activeRule.js";
import { type LeftOutRows, leaveOut } from "./leftOut.js";
import type { PendingRow } from "./pendingRow.js";
import type { ReadExportOptions } from "./readExportOptions.js";
import { judgedBy, placeName, rowRules } from "./rowRules.js";
import type { WantedCell } from "./wantedCell.js";

/** Decides which rows of a table count. */
export interface RowSieve {
  /** The rows that count. */
  readonly pending: PendingRow[];
  /** Decides about a row. Throws if it cannot be read. */
  readonly take: (row: number, cells: readonly unknown[]) => void;
  /** Notes that a row cannot be read, so that no other row of its record takes its place. */
  readonly spoil: (row: number, cells: readonly unknown[]) => void;
  /** The names of records of which a row cannot be read. */
  readonly spoiled: Set<string>;
  /** Throws if rows have texts that no rule knows, or that must be the same and differ. */
  readonly check: () => void;
}

/** A sieve by the rules of a preset and of the caller. */
export function rowSieve(
  preset: ExportPreset,
  table: ExportTable,
  wanted: readonly WantedCell[],
  options: ReadExportOptions,
  leftOut: LeftOutRows,
): RowSieve {
  const rules = rowRules(preset.rows ?? [], options);
  const blanks = new Set(["", ...(preset.blanks ?? []).map((text) => text.trim().toLowerCase())]);
  /** How many rows have each text, of the rules for which that matters. */
  const met = rules.map(() => new Map<string, number>());
  const unknown = new Map<ActiveRule, { readonly row: number; readonly text: string }>();
  /** The cells in which the rows of a record must agree: those of its fields and of the rules. */
  const compared: readonly WantedCell[] = [...wanted, ...rules];
  const first = new Map<string, PendingRow>();
  const spoiled = new Set<string>();
  const pending: PendingRow[] = [];
  const { oneFor } = preset;
  const cellAt = (row: number, cells: readonly unknown[], wish: WantedCell): Cell => {
    const { index, name } = table.column(wish.column) ?? { index: -1, name: "" };
    const argument = `rows[${row}].${name}`;
    const given = cells[index];
    const cell = readCell(
      argument,
      wish.key === undefined ? given : entryOf(argument, given, wish.key),
    );
    return typeof cell === "string" && blanks.has(cell.toLowerCase()) ? "" : cell;
  };
  const nameOf = (column: ColumnName): string => table.column(column)?.name ?? "";

  const isFurther = (row: number, cells: readonly unknown[], picked: readonly Cell[]): boolean => {
    if (oneFor === undefined) return false;
    const key = String(cellAt(row, cells, oneFor));
    const name = nameOf(oneFor.column);
    if (key === "")
      throw new InputError(`rows[${row}].${name}`, "", "filled, since it names the record");
    if (oneFor.sum !== undefined) return false;
    const known = first.get(key);
    if (known === undefined && !spoiled.has(key)) {
      first.set(key, { row, cells: picked });
      return false;
    }
    if (known !== undefined) {
      checkAgreement(known, row, picked, (place) => nameOf((compared[place] as WantedCell).column));
    }
    const reason = `further row of the same ${name}`;
    leaveOut(leftOut, { rule: "further-row", column: name, reason }, row, key);
    return true;
  };

  /** Whether every rule lets the row count. */
  const passes = (row: number, cells: readonly unknown[]): boolean => {
    for (const [place, rule] of rules.entries()) {
      if (rule.optional === true && table.column(rule.column) === undefined) continue;
      const text = String(cellAt(row, cells, rule));
      const judged = judgedBy(rule, placeName(nameOf(rule.column), rule.key), text);
      if (judged !== undefined && judged !== "unknown") {
        leaveOut(leftOut, judged, row, text);
        return false;
      }
      const counted = met[place] as Map<string, number>;
      if (text !== "" || rule.same !== true) counted.set(text, (counted.get(text) ?? 0) + 1);
      if (judged === undefined) continue;
      if (!unknown.has(rule)) unknown.set(rule, { row, text });
      return false;
    }
    return true;
  };

  return {
    pending,
    spoiled,
    spoil(row, cells) {
      if (oneFor === undefined) return;
      const key = namingCell(() => cellAt(row, cells, oneFor));
      if (key !== "") spoiled.add(key);
    },
    take(row, cells) {
      if (cells.every(isBlankCell)) {
        leaveOut(leftOut, { rule: "blank-row", reason: "blank row" }, row);
        return;
      }
      const picked = compared.map((wish) => cellAt(row, cells, wish));
      if (!isFurther(row, cells, picked) && passes(row, cells))
        pending.push({ row, cells: picked });
    },
    check() {
      for (const [place, rule] of rules.entries()) {
        const counts = met[place] as Map<string, number>;
        const found = unknown.get(rule);
        const name = placeName(nameOf(rule.column), rule.key);
        if (found !== undefined) {
          const expected = `one of ${listed(rule.keep)} (kept) or ${listed(rule.drop)} (left out), or named in the option keep or drop; the file has ${countsText(counts)}`;
          throw new InputError(`rows[${found.row}].${name}`, found.text, expected);
        }
        if (rule.same !== true || counts.size < 2) continue;
        const expected = `the same in all rows, so choose with the option keep; the file has ${countsText(counts)}`;
        throw new InputError(name, [...counts.keys()].join(", "), expected);
      }
    },
  };
}

/** The name of a record, if its cell can be read. */
function namingCell(read: () => Cell): string {
  try {
    return String(read());
  } catch {
    return "";
  }
}

/** Throws if a further row of a record has a cell that is filled and differs from that of its first row. */
function checkAgreement(
  known: PendingRow,
  row: number,
  picked: readonly Cell[],
  nameOf: (place: number) => string,
): void {
  for (const [place, cell] of picked.entries()) {
    const first = known.cells[place];
    if (cell === "" || cell === first) continue;
    const expected = `blank or ${JSON.stringify(first)}, as in the first row of its record (rows[${known.row}])`;
    throw new InputError(`rows[${row}].${nameOf(place)}`, cell, expected);
  }
}

function countsText(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([text, count]) => `"${text}" (${count})`).join(", ");
}

function listed(texts: readonly string[] = []): string {
  return texts.length === 0 ? "nothing" : texts.join(", ");
}
