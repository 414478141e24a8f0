import { InputError } from "../../kernel/inputError.js";
import { type TimeUnit, timeUnits } from "../../kernel/timeUnit.js";
import type { Cell } from "../table/cell.js";

/** Reads an id as text. Spreadsheets write long ids as `1.2E+17`, which has lost digits. */
export function readId(argument: string, cell: Cell, letters?: "lower" | "upper"): string {
  const isUnsafe = typeof cell === "number" && !Number.isSafeInteger(cell);
  const text = String(cell);
  if (isUnsafe || /^\d(?:[.,]\d+)?E\+\d+$/i.test(text)) {
    throw new InputError(argument, cell, "an id with all its digits");
  }
  if (letters === undefined) return text;
  return letters === "lower" ? text.toLowerCase() : text.toUpperCase();
}

/** Reads the code of a currency, in capital letters. */
export function readCurrency(argument: string, cell: Cell): string {
  const code = String(cell).toUpperCase();
  if (/^[A-Z]{3}$/.test(code)) return code;
  throw new InputError(argument, cell, 'the code of a currency such as "USD"');
}

/** Reads what is true or false. */
export function readFlag(argument: string, cell: Cell | boolean): boolean {
  const text = String(cell).toLowerCase();
  if (["true", "yes", "1"].includes(text)) return true;
  if (["false", "no", "0"].includes(text)) return false;
  throw new InputError(argument, cell, "true, yes or 1, or false, no or 0");
}

/** Reads a length of time. */
export function readTerm(argument: string, cell: Cell | boolean): TimeUnit {
  const term = timeUnits.find((unit) => unit === String(cell).toLowerCase());
  if (term !== undefined) return term;
  throw new InputError(argument, cell, `one of ${timeUnits.join(", ")}`);
}

/** What a text stands for, by the choices of a preset. */
export function readChoice(
  argument: string,
  cell: Cell,
  choices: Readonly<Record<string, string | number | boolean>>,
): string | number | boolean {
  const text = String(cell).toLowerCase();
  const found =
    Object.entries(choices).find(([name]) => name !== "*" && name.toLowerCase() === text) ??
    Object.entries(choices).find(([name]) => name === "*");
  if (found !== undefined) return found[1];
  throw new InputError(argument, cell, `one of ${Object.keys(choices).join(", ")}`);
}
