import { isAbsent, isPlainObject } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import { checkOptions } from "../../kernel/options.js";

/**
 * The columns that a table is given with. A column that is null is left out, as a field is in memory.
 * Throws if a column is needed and not given, or is given and not known.
 */
export function columnsOf<Columns extends object>(
  source: { readonly columns: Columns },
  needed: readonly (keyof Columns & string)[],
  optional: readonly (keyof Columns & string)[],
): Columns {
  if (!isPlainObject(source)) {
    throw new InputError("table", source, "an object with a table and its columns");
  }
  const columns: unknown = source.columns;
  if (!isPlainObject(columns)) throw new InputError("columns", columns, "an object of columns");
  checkOptions(columns, [...needed, ...optional], "columns");
  for (const name of needed) {
    if (isAbsent(columns[name])) throw new InputError(`columns.${name}`, columns[name], "there");
  }
  const given = Object.entries(columns).filter(([, column]) => !isAbsent(column));
  return Object.fromEntries(given) as Columns;
}
