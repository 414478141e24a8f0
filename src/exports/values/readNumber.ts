import { readAmount } from "../../kernel/amount.js";
import { type Exact, exact } from "../../kernel/exact.js";
import { InputError } from "../../kernel/inputError.js";
import type { Cell } from "../table/cell.js";
import { amountText } from "./amountText.js";
import type { DecimalSign } from "./decimalSign.js";
import { countReadings, type NumberReadings, numberReadings } from "./numberReadings.js";

/** Reads a whole number from 0 up. */
export function readCount(argument: string, cell: Cell, sign: DecimalSign): number {
  const count = typeof cell === "number" ? cell : Number(countReadings(cell)[sign] ?? Number.NaN);
  if (Number.isSafeInteger(count) && count >= 0) return count + 0;
  throw new InputError(
    argument,
    cell,
    `a whole number from 0 up${withSign(cell, sign, countReadings)}`,
  );
}

/** Reads a number of any sign. */
export function readDecimal(argument: string, cell: Cell, sign: DecimalSign): number {
  const number = typeof cell === "number" ? cell : Number(numberReadings(cell)[sign] ?? Number.NaN);
  if (Number.isFinite(number)) return number + 0;
  throw new InputError(argument, cell, `a number${withSign(cell, sign, numberReadings)}`);
}

/** Reads an amount of money, exactly. */
export function readMoney(argument: string, cell: Cell, sign: DecimalSign): Exact {
  if (typeof cell === "number") return exact(cell);
  const { [sign]: reading } = moneyReadings(cell);
  if (reading !== undefined) return readAmount(argument, reading);
  throw new InputError(argument, cell, `an amount${withSign(cell, sign, moneyReadings)}`);
}

/** The readings of an amount, without its currency. */
export function moneyReadings(text: string): NumberReadings {
  return numberReadings(amountText(text).number);
}

/** The decimal sign, where a text is a number with the other one. */
function withSign(
  cell: Cell,
  sign: DecimalSign,
  readingsOf: (text: string) => NumberReadings,
): string {
  const isOther = typeof cell === "string" && Object.keys(readingsOf(cell)).length > 0;
  return isOther ? ` with the decimal sign "${sign}"` : "";
}
