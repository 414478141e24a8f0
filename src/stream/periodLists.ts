import { InputError } from "../kernel/inputError.js";
import { type SavedFields, savedList } from "./savedFields.js";

/**
 * The index of a period in an ascending list; if the period is missing, the index at which to
 * insert it.
 */
export function placeOf(periods: readonly number[], period: number): number {
  let place = periods.length;
  // The search begins at the end, since most records arrive in the order of time.
  while (place > 0 && (periods[place - 1] as number) >= period) place -= 1;
  return place;
}

/** Inserts a period into an ascending list, unless it is there already. */
export function addPeriod(periods: number[], period: number): void {
  const place = placeOf(periods, period);
  if (periods[place] !== period) periods.splice(place, 0, period);
}

/** Reads `size` ascending lists of periods from a saved state. */
export function savedPeriodLists(fields: SavedFields, name: string, size: number): number[][] {
  const lists = savedList(fields, name);
  if (lists.length === size && lists.every(isPeriodList)) return lists.map((list) => [...list]);
  throw new InputError(
    `saved.state.${name}`,
    lists,
    `an array of ${size} lists of periods, each in order`,
  );
}

function isPeriodList(list: unknown): list is readonly number[] {
  return (
    Array.isArray(list) &&
    list.length > 0 &&
    (list as unknown[]).every(
      (period, place) =>
        Number.isSafeInteger(period) && (place === 0 || (period as number) > list[place - 1]),
    )
  );
}
