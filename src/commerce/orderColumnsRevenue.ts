import { type Amount, readAmount } from "../kernel/amount.js";
import { type Exact, exactly, plus, unitsLimit } from "../kernel/exact.js";
import { InputError } from "../kernel/inputError.js";
import { doublesOf } from "./orderColumns.js";

/** The amounts of orders, as whole numbers of units wherever they are such. */
export interface OrderUnits {
  /** What stands in the column. */
  readonly column: ArrayLike<Amount>;
  /** The same as doubles. */
  readonly doubles: Float64Array;
  /** How many units a double's one is: 1 where the column holds units. */
  readonly unitsPerOne: number;
  /** A unit is 1/10^places. */
  readonly places: number;
}

/** A sum of each group. */
export interface GroupSums {
  /** In units, each within what a double holds exactly. */
  readonly units: Float64Array;
  /** What of it does not fit, by group. */
  readonly beyond: Map<number, Exact>;
}

/** Amounts with up to four decimals are whole numbers of these; they are as in sums of single orders. */
const usualPlaces = 4;

/** The amounts of a column; with a scale, it holds whole numbers of 1/scale. */
export function orderUnits(column: ArrayLike<Amount>, scale: number | undefined): OrderUnits {
  const doubles = doublesOf(column);
  if (scale === undefined) {
    return { column, doubles, unitsPerOne: 10 ** usualPlaces, places: usualPlaces };
  }
  return { column, doubles, unitsPerOne: 1, places: Math.round(Math.log10(scale)) };
}

/** Sums of nothing. */
export function emptySums(groups: number): GroupSums {
  return { units: new Float64Array(groups), beyond: new Map() };
}

/** Counts the orders of each group and adds up what they were worth; without groups, there is one. */
export function addOrderUnits(
  amounts: OrderUnits,
  groupOf: Int32Array | undefined,
  sums: GroupSums,
  orders: Float64Array,
): void {
  const { doubles, unitsPerOne } = amounts;
  // What is imported is copied first, as reading it again for every row would take longer.
  const limit = unitsLimit;
  const { units: running } = sums;
  if (groupOf === undefined) {
    let sum = 0;
    for (let row = 0; row < doubles.length; row += 1) {
      const double = doubles[row] as number;
      const units = Math.floor(double * unitsPerOne + 0.5);
      const isWhole = units / unitsPerOne === double;
      if (isWhole && Math.abs(sum) + Math.abs(units) < limit) sum += units;
      else sum = addSlowly(sums, 0, sum, amounts, row);
    }
    running[0] = sum;
    orders[0] = doubles.length;
    return;
  }
  for (let row = 0; row < doubles.length; row += 1) {
    const double = doubles[row] as number;
    const group = groupOf[row] as number;
    orders[group] = (orders[group] as number) + 1;
    const sum = running[group] as number;
    const units = Math.floor(double * unitsPerOne + 0.5);
    const isWhole = units / unitsPerOne === double;
    if (isWhole && Math.abs(sum) + Math.abs(units) < limit) running[group] = sum + units;
    else running[group] = addSlowly(sums, group, sum, amounts, row);
  }
}

/** Adds an amount to a group's sum in units, or beside it; gives the sum in units after it. */
export function addSlowly(
  sums: GroupSums,
  group: number,
  sum: number,
  amounts: OrderUnits,
  row: number,
): number {
  const units = unitsAt(amounts, row);
  if (Number.isNaN(units)) {
    addBeyond(sums, group, exactAmount(amounts, row));
    return sum;
  }
  if (Math.abs(sum) + Math.abs(units) < unitsLimit) return sum + units;
  addBeyond(sums, group, exactly(sum, amounts.places));
  return units;
}

/** All that a group was worth. */
export function totalOf(sums: GroupSums, group: number, places: number): Exact {
  const units = exactly((sums.units[group] as number) + 0, places);
  const beyond = sums.beyond.get(group);
  return beyond === undefined ? units : plus(beyond, units);
}

/** An amount in units, or NaN where it takes more than whole numbers of them. */
export function unitsAt({ doubles, unitsPerOne }: OrderUnits, row: number): number {
  const double = doubles[row] as number;
  const units = Math.floor(double * unitsPerOne + 0.5);
  const isWhole = units / unitsPerOne === double && Math.abs(units) < unitsLimit;
  return isWhole ? units : Number.NaN;
}

/** An amount, whatever it takes; throws where it is none. */
export function exactAmount({ column, unitsPerOne, places }: OrderUnits, row: number): Exact {
  const amount = readAmount(`amount[${row}]`, column[row]);
  if (unitsPerOne !== 1) return amount;
  if (amount.places > 0) {
    throw new InputError(`amount[${row}]`, column[row], "a whole number, since there is a scale");
  }
  return exactly(amount.units, places);
}

/** Adds to a group what its units cannot take. */
export function addBeyond({ beyond }: GroupSums, group: number, amount: Exact): void {
  const known = beyond.get(group);
  beyond.set(group, known === undefined ? amount : plus(known, amount));
}
