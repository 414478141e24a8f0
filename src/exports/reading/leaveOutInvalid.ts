import { InputError } from "../../kernel/inputError.js";
import type { Invalid } from "../../stream/invalid.js";
import { type LeftOutRows, leaveOut } from "./leftOut.js";

/** Leaves out a row that cannot be read, where that is asked for; otherwise throws the error. */
export function leaveOutInvalid(
  leftOut: LeftOutRows,
  row: number,
  error: unknown,
  invalid: Invalid | undefined,
): void {
  if (!(error instanceof InputError) || invalid !== "skip") throw error;
  const column = error.argument.replace(/^rows\[\d+\]\.?/, "");
  const reason = `${column === "" ? "the row" : column} must be ${error.expected}`;
  const value = typeof error.received === "string" ? error.received : "";
  leaveOut(leftOut, { rule: "invalid", ...(column !== "" && { column }), reason }, row, value);
}
