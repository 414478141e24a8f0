import type { ExportKind } from "../records/exportKind.js";
import type { ExportRecords } from "../records/exportRecords.js";
import type { ColumnName } from "./columnName.js";
import type { FieldRule } from "./fieldRule.js";
import type { OneFor } from "./oneFor.js";
import type { RowRule } from "./rowRule.js";

/**
 * What the export of a tool means: which row is the header, which rows count, and where the fields
 * of a record come from. It is plain data, so that it can be kept as JSON.
 */
export interface ExportPreset<Kind extends ExportKind = ExportKind> {
  /** Its name in results and errors. */
  readonly id: string;
  /** The tool and the export, for people. */
  readonly title: string;
  /** The kind of the records. */
  readonly records: Kind;
  /** Columns by which the export is known. A row that has all of them is the header. */
  readonly header: readonly ColumnName[];
  /** How many more rows belong to the header. */
  readonly rowsAfterHeader?: number;
  /** Which rows together are one record. Without it, each row is one. */
  readonly oneFor?: OneFor;
  /** Which rows count; the first rule that leaves a row out gives the reason. */
  readonly rows?: readonly RowRule[];
  /** Texts that stand for an empty cell, such as `"--"`. */
  readonly blanks?: readonly string[];
  /** The decimal sign of the numbers. Without it, the numbers of the file must show it. */
  readonly decimal?: "." | ",";
  /** Fields of which a record must have one; other rows are left out. */
  readonly needsOneOf?: readonly string[];
  /** Fields to add up: a first or last row that holds the sums of all other rows is left out. */
  readonly totals?: readonly string[];
  /** Whether the days that the file is about stand in a row above the header. */
  readonly periodAboveHeader?: true;
  /** What to do if a column is missing, for the error. */
  readonly advice?: string;
  /** What cannot be known if no record has a field, by field. */
  readonly notes?: Readonly<Partial<Record<keyof ExportRecords[Kind] & string, string>>>;
  /** Where each field of a record comes from: the name of a column, or a rule. */
  readonly fields: Readonly<
    Partial<Record<keyof ExportRecords[Kind] & string, string | FieldRule>>
  >;
}
