import { type Amount, readAmount } from "../../kernel/amount.js";
import { type Exact, exactly, sign, unitsLimit } from "../../kernel/exact.js";
import { InputError } from "../../kernel/inputError.js";
import { doublesOf } from "./column.js";

/** A column of amounts, and the small unit of which most amounts are whole numbers. */
export interface OrderUnits {
  /** The column as it was given. */
  readonly column: ArrayLike<Amount>;
  /** The column as doubles. */
  readonly doubles: Float64Array;
  /** How many units a double of 1 stands for: 1 if the column itself holds units. */
  readonly unitsPerOne: number;
  /** A unit is 1/10^places. */
  readonly places: number;
}

/** Amounts with up to four decimals are whole numbers of this unit, as in sums of single orders. */
const usualPlaces = 4;

/**
 * The amounts of a column. With a scale, the column holds whole numbers of minor units, of which
 * `scale` make one.
 */
export function orderUnits(column: ArrayLike<Amount>, scale: number | undefined): OrderUnits {
  const doubles = doublesOf(column);
  if (scale === undefined) {
    return { column, doubles, unitsPerOne: 10 ** usualPlaces, places: usualPlaces };
  }
  return { column, doubles, unitsPerOne: 1, places: Math.round(Math.log10(scale)) };
}

/** An amount in units, or NaN if it cannot be given as a whole number of them. */
export function unitsAt({ doubles, unitsPerOne }: OrderUnits, row: number): number {
  const double = doubles[row] as number;
  const units = Math.floor(double * unitsPerOne + 0.5);
  const isWhole = units / unitsPerOne === double && Math.abs(units) < unitsLimit;
  return isWhole ? units : Number.NaN;
}

/** The exact amount in a row; throws if the row holds no valid amount. */
export function exactAmount({ column, unitsPerOne, places }: OrderUnits, row: number): Exact {
  const amount = readAmount(`amount[${row}]`, column[row]);
  if (unitsPerOne !== 1) return amount;
  if (amount.places > 0) {
    throw new InputError(`amount[${row}]`, column[row], "a whole number, since there is a scale");
  }
  return exactly(amount.units, places);
}

/** Whether the amount in a row is negative. */
export function isNegativeAt(amounts: OrderUnits, row: number): boolean {
  const double = amounts.doubles[row] as number;
  return Number.isNaN(double) ? sign(exactAmount(amounts, row)) < 0 : double < 0;
}
