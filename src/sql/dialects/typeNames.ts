import type { ParameterType } from "../text/parameterType.js";

/** The names of an engine's types. */
export interface TypeNames extends Readonly<Record<ParameterType, string>> {
  readonly double: string;
  /** A decimal type without its places, which come last: `"DECIMAL(38, "`. */
  readonly decimal: string;
}
