import type { LiteralKind } from "./literalKind.js";

/** The columns of a table by their names, each with its kind. */
export type LiteralColumns = Readonly<Record<string, LiteralKind>>;
