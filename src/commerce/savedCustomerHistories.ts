import { readAmount } from "../kernel/amount.js";
import { minus, sign, toDecimalString } from "../kernel/exact.js";
import { addExact, addSum, type ExactSum, emptySum, total } from "../kernel/exactSum.js";
import { InputError } from "../kernel/inputError.js";
import { dateAlone, givenInstant } from "../kernel/timestamp.js";
import type { Calendar } from "../period/calendar.js";
import { isBefore, type Moment } from "../period/moment.js";
import type { Moments } from "../period/moments.js";
import { restoreIds, savedIds } from "../stream/idIndex.js";
import { savedPeriodLists } from "../stream/periodLists.js";
import { type SavedFields, savedCounts, savedList } from "../stream/savedFields.js";
import type { CustomerHistoriesState } from "./customerHistoriesState.js";
import type { CustomerLedger } from "./customerLedger.js";
import type { FirstOrderAt } from "./firstOrderAt.js";
import { restoreOrderAmounts, saveOrderAmounts } from "./savedOrderAmounts.js";

/** The state as JSON data. */
export function saveHistories({ amounts, ids, ledgers }: CustomerHistoriesState): SavedFields {
  return {
    amounts: saveOrderAmounts(amounts),
    ids: savedIds(ids),
    orders: ledgers.map(({ orders }) => orders),
    revenue: ledgers.map(({ revenue }) => toDecimalString(total(revenue))),
    firstRevenue: ledgers.map(({ firstRevenue }) => toDecimalString(total(firstRevenue))),
    firstAt: ledgers.map(({ firstAt }) => firstAt),
    lastAt: ledgers.map(({ lastAt }) => lastAt),
    periods: ledgers.map(({ periods }) => [...periods]),
  };
}

/** The state that was saved; throws if it contradicts itself or the calendar. */
export function restoreHistories(
  saved: SavedFields,
  calendar: Calendar,
  moments: Moments,
): CustomerHistoriesState {
  const amounts = restoreOrderAmounts(saved["amounts"]);
  const ids = restoreIds(saved, "ids");
  const ledgers = restoreLedgers(saved, ids.size, calendar, moments);
  const orders = ledgers.reduce((sum, ledger) => sum + ledger.orders, 0);
  if (orders !== amounts.rows) {
    throw new InputError("saved.state.orders", orders, `${amounts.rows} together`);
  }
  const revenue = emptySum();
  for (const ledger of ledgers) addSum(revenue, ledger.revenue);
  if (sign(minus(total(revenue), total(amounts.revenue))) !== 0) {
    throw new InputError("saved.state.revenue", saved["revenue"], "all revenue together");
  }
  return { amounts, ids, ledgers };
}

function restoreLedgers(
  saved: SavedFields,
  size: number,
  calendar: Calendar,
  moments: Moments,
): CustomerLedger[] {
  const orders = savedCounts(saved, "orders", size, 1, Number.MAX_SAFE_INTEGER);
  const revenue = savedSums(saved, "revenue", size);
  const firstRevenue = savedSums(saved, "firstRevenue", size);
  const firstAt = savedTimes(saved, "firstAt", size);
  const lastAt = savedTimes(saved, "lastAt", size);
  return savedPeriodLists(saved, "periods", size).map((periods, customer) => {
    const first = moments.pastOf("saved.state.firstAt", firstAt[customer]);
    const last = moments.pastOf("saved.state.lastAt", lastAt[customer]);
    checkGiven("saved.state.firstAt", firstAt[customer], first);
    checkGiven("saved.state.lastAt", lastAt[customer], last);
    const ends = [first, last].map(({ day }) => calendar.periodOfDay(day));
    if (
      String(ends) !== String([periods[0], periods[periods.length - 1]]) ||
      isBefore(last, first)
    ) {
      throw new InputError("saved.state.periods", periods, "from firstAt to lastAt");
    }
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
    };
  });
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

function savedSums(saved: SavedFields, name: string, size: number): ExactSum[] {
  const list = savedList(saved, name);
  if (list.length !== size) throw new InputError(`saved.state.${name}`, list, `${size} amounts`);
  return list.map((amount) => {
    const sum = emptySum();
    addExact(sum, readAmount(`saved.state.${name}`, amount));
    return sum;
  });
}
