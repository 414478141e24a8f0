import { InputError } from "../../kernel/inputError.js";
import type { ColumnName } from "../preset/columnName.js";
import type { ExportPreset } from "../preset/exportPreset.js";
import type { FieldRule } from "../preset/fieldRule.js";
import type { RecordField } from "../records/recordField.js";
import { recordFields } from "../records/recordFields.js";
import type { ReadExportOptions } from "./readExportOptions.js";
import type { WantedCell } from "./wantedCell.js";

/** A field of the records, and the places of its cells among the wanted cells. */
export interface FieldSource extends RecordField {
  readonly field: string;
  readonly rule: FieldRule;
  /** The place of its own cell; -1 if it comes from no column. */
  readonly main: number;
  readonly joined: readonly number[];
  /** The place of the amount to take off; -1 without one. */
  readonly minus: number;
  /** The place of the number to multiply by; -1 without one. */
  readonly times: number;
  /** The place of the cell that decides whether the field must be filled; -1 without one. */
  readonly decider: number;
}

/** The cells to take of each row for the fields of a preset, and what becomes of them. */
export interface FieldSources {
  readonly wanted: readonly WantedCell[];
  readonly sources: readonly FieldSource[];
}

/** Finds out which cells the fields of a preset need. */
export function fieldSources(
  preset: ExportPreset,
  { columns = {} }: ReadExportOptions,
): FieldSources {
  const known: Readonly<Record<string, RecordField>> = recordFields[preset.records];
  const given: Readonly<Record<string, string | FieldRule>> = preset.fields;
  for (const field of Object.keys(columns)) {
    if (!Object.hasOwn(known, field)) {
      const expected = `a field of ${preset.records}: ${Object.keys(known).join(", ")}`;
      throw new InputError("options.columns", field, expected);
    }
  }
  const wanted: WantedCell[] = [];
  const place = (column: ColumnName | undefined, key?: string, optional?: boolean): number =>
    column === undefined ? -1 : wanted.push({ column, key, optional }) - 1;
  const sources = Object.keys(known).flatMap((field): FieldSource[] => {
    const rule = ruleOf(given[field], columns[field]);
    if (rule === undefined) return [];
    const { column, key, optional, joined = [], minus, times, neededWhere } = rule;
    const isNowhere = column === undefined && rule.constant === undefined && rule.place !== true;
    if (isNowhere && optional === true) return [];
    if (isNowhere) {
      const expected = `the name of the column that holds the ${field}`;
      throw new InputError(`options.columns.${field}`, undefined, expected);
    }
    return [
      {
        ...(known[field] as RecordField),
        field,
        rule,
        main: place(column, key, optional),
        joined: joined.map((one) => place(one, undefined, optional)),
        minus: place(minus, undefined, true),
        times: place(times),
        decider: place(neededWhere?.column, undefined, true),
      },
    ];
  });
  return { wanted, sources };
}

/** The rule of a field, with the column that the caller names. */
function ruleOf(
  preset: string | FieldRule | undefined,
  named: ColumnName | undefined,
): FieldRule | undefined {
  const rule = typeof preset === "string" ? { column: preset } : preset;
  if (named === undefined) return rule;
  // What the preset says about the name and the structure of its own column does not hold for another.
  const { joined, letters, neededWhere, blank, choices } = rule ?? {};
  const { minus, times, per, dates, timeZone } = rule ?? {};
  const texts = { joined, letters, neededWhere, blank, choices };
  const kept = { ...texts, minus, times, per, dates, timeZone };
  const given = Object.entries(kept).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(given), column: named };
}
