import { InputError } from "../../kernel/inputError.js";
import type { Dialect } from "./dialect.js";

/** The dialect among the options; throws if it is not a dialect. */
export function checkedDialect(options: { readonly dialect: Dialect }): Dialect {
  // A caller without types may have left out the options.
  const dialect = (options as { readonly dialect?: unknown } | undefined)?.dialect;
  if (typeof (dialect as Partial<Dialect> | null | undefined)?.placeholder === "function") {
    return dialect as Dialect;
  }
  throw new InputError("dialect", dialect, "a dialect such as postgresql or duckdb");
}
