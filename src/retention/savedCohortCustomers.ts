import { InputError } from "../kernel/inputError.js";
import { restoreIds, savedIds } from "../stream/idIndex.js";
import { savedPeriodLists } from "../stream/periodLists.js";
import { type SavedFields, savedCounts, savedNumbers } from "../stream/savedFields.js";
import type { CohortCustomers } from "./cohortCustomers.js";
import type { CohortTimes } from "./cohortTimes.js";

/** The columns as JSON data. */
export function saveCohortCustomers(customers: CohortCustomers): SavedFields {
  const { ids, firsts, firstDays, again, periods, latest } = customers;
  return {
    ids: savedIds(ids),
    firsts: [...firsts],
    firstDays: [...firstDays],
    again: [...again],
    periods: periods.map((list) => [...list]),
    latest: ids.size === 0 ? null : latest,
  };
}

/** The columns that were saved; throws if they contradict each other or the options. */
export function restoreCohortCustomers(saved: SavedFields, times: CohortTimes): CohortCustomers {
  const ids = restoreIds(saved, "ids");
  const firsts = [...savedNumbers(saved, "firsts", ids.size)];
  const firstDays = [...savedNumbers(saved, "firstDays", ids.size)];
  const again = [...savedCounts(saved, "again", ids.size, 0, 1)];
  const periods = savedPeriodLists(saved, "periods", ids.size);
  const { cells, windows } = times;
  const isInFirst = (day: number, customer: number): boolean =>
    windows === undefined
      ? cells.periodOfDay(day) === periods[customer]?.[0]
      : (periods[customer] as number[]).some((key) => windows.instantOf(key) === firsts[customer]);
  if (!firstDays.every(isInFirst)) {
    throw new InputError("saved.state.firstDays", firstDays, "in the first of periods");
  }
  if (
    firstDays.some((day, customer) => cells.dayAt("firsts", firsts[customer] as number) !== day)
  ) {
    throw new InputError("saved.state.firstDays", firstDays, "the dates of firsts");
  }
  const latest = savedLatest(saved, firsts, times);
  const end = ids.size === 0 ? 0 : lastPeriodOf(latest, times);
  if (periods.some((list) => (list[list.length - 1] as number) > end)) {
    throw new InputError("saved.state.periods", periods, "no later than latest");
  }
  return { ids, firsts, firstDays, again, periods, latest };
}

/** The period in which the latest record lies, or the last key that it can have among rolling windows. */
function lastPeriodOf(latest: number, { cells, windows, lastBegun }: CohortTimes): number {
  if (windows !== undefined) return windows.keyOf(latest, true);
  return Math.max(lastBegun, cells.periodOfDay(cells.dayAt("saved.state.latest", latest)));
}

function savedLatest(
  saved: SavedFields,
  firsts: readonly number[],
  { cells, moments }: CohortTimes,
): number {
  if (firsts.length === 0) return Number.NEGATIVE_INFINITY;
  const latest = saved["latest"];
  const isLatest = typeof latest === "number" && firsts.every((first) => first <= latest);
  if (!isLatest) throw new InputError("saved.state.latest", latest, "no earlier than firsts");
  if (moments.isPast({ at: latest, day: cells.dayAt("saved.state.latest", latest) })) return latest;
  throw new InputError("saved.state.latest", latest, "no later than asOf");
}
