import { InputError } from "../../kernel/inputError.js";
import type { Dialect } from "./dialect.js";

/** The dialect among the options; throws if it is not a dialect. */
export function checkedDialect(options: { readonly dialect: Dialect }): Dialect {
  const { dialect } = options ?? {};
  if (typeof (dialect as Partial<Dialect> | null | undefined)?.placeholder === "function") {
    return dialect;
  }
  throw new InputError("dialect", dialect, "a dialect such as postgresql or duckdb");
}
