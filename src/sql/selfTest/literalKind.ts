import type { ParameterType } from "../text/parameterType.js";

/** What a column of a table holds: values of this type, or decimals with this number of places. */
export type LiteralKind = ParameterType | "double" | number;
