import { InputError } from "../../kernel/inputError.js";

/** A cell: a text without spaces at its ends, or a number of a source that has numbers. */
export type Cell = string | number;

/** Reads a cell. What holds no value is an empty text. */
export function readCell(argument: string, value: unknown): Cell {
  // A byte order mark counts as a space.
  if (typeof value === "string") return value.trim();
  if (value === null || value === undefined) return "";
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (typeof value === "bigint" || typeof value === "boolean") return String(value);
  throw new InputError(argument, value, "a text, a finite number or null");
}

/** Whether a cell holds nothing but spaces. */
export function isBlankCell(value: unknown): boolean {
  return (
    value === null || value === undefined || (typeof value === "string" && value.trim() === "")
  );
}
