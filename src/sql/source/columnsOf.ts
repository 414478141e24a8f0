import { isPlainObject } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";

/** The columns of a table; throws if a table is not given with its columns. */
export function columnsOf<Columns>(source: { readonly columns: Columns }): Columns {
  if (!isPlainObject(source)) {
    throw new InputError("table", source, "an object with a table and its columns");
  }
  const { columns } = source;
  if (isPlainObject(columns)) return columns;
  throw new InputError("columns", columns, "an object of columns");
}
