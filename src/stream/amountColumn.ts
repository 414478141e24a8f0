import { readAmount } from "../kernel/amount.js";
import { type Exact, plus, toDecimalString, unitsLimit } from "../kernel/exact.js";
import { unitsToExact } from "../kernel/exactSum.js";
import { InputError } from "../kernel/inputError.js";
import { lengthened, lengthFor } from "./columns.js";
import { type SavedFields, savedCounts, savedPairs } from "./savedFields.js";

/** An exact sum of money for each customer, at the index that is the customer's number. */
export interface AmountColumn {
  /** The sums in units, as far as units can hold them. */
  units: Float64Array;
  /** The amounts that cannot be given in units, by index. */
  readonly beyond: Map<number, Exact>;
}

/** A column with room for `length` sums. */
export function emptyAmountColumn(length = 0): AmountColumn {
  // The fields are deliberately in another order than those of ExactSum. In the same order both
  // types would share a layout in V8, and V8 would then allocate an object for every number that is
  // written to the `units` of an ExactSum.
  return { beyond: new Map(), units: new Float64Array(length) };
}

/** A copy that can be added to. */
export function copyAmountColumn({ units, beyond }: AmountColumn): AmountColumn {
  return { beyond: new Map(beyond), units: units.slice() };
}

/** Adds units to the sum at an index. */
export function addUnitsAt(column: AmountColumn, place: number, units: number): void {
  if (place >= column.units.length) {
    column.units = lengthened(column.units, lengthFor(place));
  }
  const sum = (column.units[place] as number) + units;
  if (sum < unitsLimit && sum > -unitsLimit) column.units[place] = sum;
  else addExactAt(column, place, unitsToExact(units));
}

/** Adds an amount that cannot be given in units to the sum at an index. */
export function addExactAt({ beyond }: AmountColumn, place: number, amount: Exact): void {
  const known = beyond.get(place);
  beyond.set(place, known === undefined ? amount : plus(known, amount));
}

/** The sum at an index. */
export function amountAt({ units, beyond }: AmountColumn, place: number): Exact {
  const inUnits = unitsToExact(units[place] ?? 0);
  const more = beyond.get(place);
  return more === undefined ? inUnits : plus(more, inUnits);
}

/** The first `size` sums as JSON data. */
export function saveAmountColumn({ units, beyond }: AmountColumn, size: number): SavedFields {
  return {
    units: Array.from({ length: size }, (_, place) => units[place] ?? 0),
    beyond: Array.from(beyond, ([place, amount]) => [place, toDecimalString(amount)]),
  };
}

/** The sums that were saved. */
export function restoreAmountColumn(saved: SavedFields, size: number): AmountColumn {
  const most = unitsLimit - 1;
  const column = emptyAmountColumn();
  column.units = Float64Array.from(savedCounts(saved, "units", size, -most, most));
  for (const [place, amount] of savedPairs(saved, "beyond")) {
    const isPlace = Number.isInteger(place) && (place as number) >= 0 && (place as number) < size;
    if (!isPlace) throw new InputError("saved.state.beyond", place, `a number below ${size}`);
    column.beyond.set(place as number, readAmount("saved.state.beyond", amount));
  }
  return column;
}
