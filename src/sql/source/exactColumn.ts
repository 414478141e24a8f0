import type { AmountColumn } from "./amountColumn.js";

/** A column of money or of fractions that the engine adds up exactly. */
export type ExactColumn = Exclude<AmountColumn, Record<"is", "double">>;
