import { type Exact, exactly, plus, unitsLimit } from "../../kernel/exact.js";
import { exactAmount, type OrderUnits, unitsAt } from "./orderUnits.js";

/** A sum of amounts for each group. */
export interface GroupSums {
  /** The sums in units, each within what a double holds exactly. */
  readonly units: Float64Array;
  /** The amounts that do not fit there, by group. */
  readonly beyond: Map<number, Exact>;
}

/** Sums of no amounts. */
export function emptySums(groups: number): GroupSums {
  return { units: new Float64Array(groups), beyond: new Map() };
}

/**
 * Adds any amount to the sum of a group, which was `sum` units before, and returns its units
 * afterwards. An amount that does not fit in units goes to `beyond`.
 */
export function addAnyAmount(
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

/** Adds an exact amount to a group. */
export function addBeyond({ beyond }: GroupSums, group: number, amount: Exact): void {
  const known = beyond.get(group);
  beyond.set(group, known === undefined ? amount : plus(known, amount));
}

/** The exact sum of a group, with the amounts beyond its units. A unit is 1/10^places. */
export function totalOf(sums: GroupSums, group: number, places: number): Exact {
  const units = exactly((sums.units[group] as number) + 0, places);
  const beyond = sums.beyond.get(group);
  return beyond === undefined ? units : plus(beyond, units);
}
