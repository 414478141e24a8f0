import { InputError } from "../../kernel/inputError.js";
import type { Dialect } from "./dialect.js";

/** The dialect among the options; throws if it is none. */
export function checkedDialect(options: { readonly dialect: Dialect }): Dialect {
  const { dialect } = (options as { readonly dialect: unknown } | undefined) ?? {};
  if (typeof (dialect as Partial<Dialect> | null | undefined)?.placeholder === "function") {
    return dialect as Dialect;
  }
  throw new InputError("dialect", dialect, "a dialect such as postgresql or duckdb");
}
