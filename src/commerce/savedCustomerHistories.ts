import { readAmount } from "../kernel/amount.js";
import { count } from "../kernel/check.js";
import { toDecimalString } from "../kernel/exact.js";
import { addExact, type ExactSum, emptySum, total } from "../kernel/exactSum.js";
import { InputError } from "../kernel/inputError.js";
import { dateAlone, givenInstant } from "../kernel/timestamp.js";
import { isBefore, type Moment } from "../period/moment.js";
import type { Moments } from "../period/moments.js";
import { restoreIds, savedIds } from "../stream/idIndex.js";
import { restoreCurrency, saveCurrency } from "../stream/oneCurrency.js";
import { savedPeriodLists } from "../stream/periodLists.js";
import { type SavedFields, savedCounts, savedList } from "../stream/savedFields.js";
import { restoreOrderRows, saveOrderRows } from "../stream/savedOrderRows.js";
import type { CustomerHistoriesState } from "./customerHistoriesState.js";
import type { CustomerLedger } from "./customerLedger.js";
import type { FirstOrderAt } from "./firstOrderAt.js";
import type { HistoryTimes } from "./historyTimes.js";

/** The state as JSON data. */
export function saveHistories(state: CustomerHistoriesState): SavedFields {
  const { seen, currency, ids, ledgers, rows } = state;
  const saved = (sum: ExactSum): string => toDecimalString(total(sum));
  return {
    seen,
    ...saveCurrency(currency),
    ids: savedIds(ids),
    orders: ledgers.map(({ orders }) => orders),
    revenue: ledgers.map(({ revenue }) => saved(revenue)),
    firstRevenue: ledgers.map(({ firstRevenue }) => saved(firstRevenue)),
    firstAt: ledgers.map(({ firstAt }) => firstAt),
    lastAt: ledgers.map(({ lastAt }) => lastAt),
    periods: ledgers.map(({ periods }) => [...periods]),
    spent: ledgers.map(({ spent }) => spent?.map(saved) ?? null),
    rows: saveOrderRows(rows),
  };
}

/** The state that was saved; throws if it contradicts itself or the calendar. */
export function restoreHistories(
  saved: SavedFields,
  times: HistoryTimes,
  moments: Moments,
): CustomerHistoriesState {
  const seen = count(saved, "seen");
  const ids = restoreIds(saved, "ids");
  const ledgers = restoreLedgers(saved, ids.size, times, moments);
  const orders = ledgers.reduce((sum, ledger) => sum + ledger.orders, 0);
  if (orders > seen) throw new InputError("saved.state.orders", orders, `${seen} together`);
  const isPast = (at: number): boolean =>
    moments.isPast({ at, day: times.calendar.dayAt("at", at) });
  return {
    seen,
    currency: restoreCurrency(saved, seen),
    ids,
    ledgers,
    rows: restoreOrderRows(saved["rows"], isPast),
  };
}

function restoreLedgers(
  saved: SavedFields,
  size: number,
  times: HistoryTimes,
  moments: Moments,
): CustomerLedger[] {
  const orders = savedCounts(saved, "orders", size, 1, Number.MAX_SAFE_INTEGER);
  const revenue = savedSums("revenue", saved["revenue"], size);
  const firstRevenue = savedSums("firstRevenue", saved["firstRevenue"], size);
  const firstAt = savedTimes(saved, "firstAt", size);
  const lastAt = savedTimes(saved, "lastAt", size);
  const spent = savedList(saved, "spent");
  return savedPeriodLists(saved, "periods", size).map((periods, customer) => {
    const first = moments.pastOf("saved.state.firstAt", firstAt[customer]);
    const last = moments.pastOf("saved.state.lastAt", lastAt[customer]);
    checkGiven("saved.state.firstAt", firstAt[customer], first);
    checkGiven("saved.state.lastAt", lastAt[customer], last);
    checkPeriods(periods, first, last, times);
    if (periods.length > (orders[customer] as number)) {
      throw new InputError("saved.state.periods", periods, `at most ${orders[customer]}`);
    }
    return {
      orders: orders[customer] as number,
      revenue: revenue[customer] as ExactSum,
      firstRevenue: firstRevenue[customer] as ExactSum,
      first,
      firstAt: firstAt[customer] as FirstOrderAt,
      last,
      lastAt: lastAt[customer] as FirstOrderAt,
      periods,
      spent:
        times.windows === undefined
          ? undefined
          : savedSums("spent", spent[customer], periods.length),
    };
  });
}

/**
 * Throws if periods do not begin with the period of the first order and end with the period of the
 * last.
 */
function checkPeriods(
  periods: readonly number[],
  first: Moment,
  last: Moment,
  { calendar, windows }: HistoryTimes,
): void {
  const ends = [periods[0] as number, periods[periods.length - 1] as number];
  // Where clocks were set back over midnight, an earlier instant can have a later date. Such
  // moments are ordered by their dates.
  const isRight =
    windows === undefined
      ? String(ends) === String([first, last].map(({ day }) => calendar.periodOfDay(day)))
      : [first, last].every(({ at }) => periods.some((key) => windows.instantOf(key) === at));
  if (isRight && !isBefore(last, first)) return;
  throw new InputError("saved.state.periods", periods, "from firstAt to lastAt");
}

function savedTimes(saved: SavedFields, name: string, size: number): readonly unknown[] {
  const list = savedList(saved, name);
  const isTime = (at: unknown): boolean => typeof at === "number" || typeof at === "string";
  if (list.length === size && list.every(isTime)) return list;
  throw new InputError(`saved.state.${name}`, list, `${size} numbers or texts`);
}

/** Throws if a time is not in the form in which histories give it. */
function checkGiven(argument: string, at: unknown, moment: Moment): void {
  const given = dateAlone(at) ?? givenInstant(moment.at);
  if (at !== given) throw new InputError(argument, at, String(given));
}

function savedSums(name: string, saved: unknown, size: number): ExactSum[] {
  const list = savedList({ [name]: saved }, name);
  if (list.length !== size) throw new InputError(`saved.state.${name}`, list, `${size} amounts`);
  return list.map((amount) => {
    const sum = emptySum();
    addExact(sum, readAmount(`saved.state.${name}`, amount));
    return sum;
  });
}
