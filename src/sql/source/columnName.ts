import { InputError } from "../../kernel/inputError.js";
import type { Dialect } from "../dialects/dialect.js";
import { type Fragment, word } from "../text/fragment.js";

/** The column of this name, quoted. */
export function columnName(dialect: Dialect, argument: string, name: unknown): Fragment {
  return quotedName(dialect, argument, name, "column");
}

/** The name of a column or a table, quoted. */
export function quotedName(
  dialect: Dialect,
  argument: string,
  name: unknown,
  kind: "column" | "table",
): Fragment {
  try {
    return word(dialect.quote(name as string));
  } catch {
    throw new InputError(argument, name, `the name of a ${kind}`);
  }
}
