import { iterable } from "../kernel/check.js";
import { exactly, exactQuotient, minus } from "../kernel/exact.js";
import { total } from "../kernel/exactSum.js";
import { InputError } from "../kernel/inputError.js";
import type { WeekStart } from "../kernel/periods.js";
import { placed } from "../kernel/placed.js";
import type { PurchaseTimeline } from "../kernel/purchaseTimeline.js";
import { checkRecord } from "../kernel/record.js";
import type { Timestamp } from "../kernel/timestamp.js";
import { daysIn, type TimeUnit } from "../kernel/timeUnit.js";
import { calendarOf } from "../period/calendar.js";
import { isBefore, timeText } from "../period/moment.js";
import { momentsBefore } from "../period/moments.js";
import type { Id } from "../stream/id.js";
import { idsOf } from "../stream/idIndex.js";
import {
  type CustomerHistoriesState,
  type CustomerHistory,
  type CustomerLedger,
  customerHistoriesAggregator,
  type HistoryOrder,
} from "./customerHistoriesAggregator.js";
import { purchaseTimelineOf } from "./purchaseTimelineOf.js";

/** Where orders are cut in two, and in what unit of time they are counted. */
export interface CalibrationAndHoldoutOptions {
  /** Where the calibration ends and the holdout begins. A date alone is where that date begins. */
  readonly calibrationEnd: Timestamp;
  /** Where the holdout ends: all orders stand before it. */
  readonly holdoutEnd: Timestamp;
  /** The unit of time: purchases within one are one, and times are given in it. */
  readonly period: TimeUnit;
  /** The IANA time zone whose dates count, such as `"Asia/Jakarta"`. */
  readonly timeZone: string;
  /** The day a week begins with; Monday where it is left out. */
  readonly weekStart?: WeekStart | undefined;
}

/** What a customer did in the calibration, and then in the holdout. */
export interface CustomerWithHoldout extends CustomerHistory {
  /** Periods with an order in the holdout. */
  readonly holdoutPurchases: number;
  /** What a purchase of the holdout was worth on average; `null` without one. */
  readonly holdoutValue: number | null;
  /** How long the holdout is, in periods. */
  readonly holdoutLength: number;
}

/** Orders in two parts. */
export interface CalibrationAndHoldout {
  /** Who ordered in the calibration, by id. */
  readonly customers: readonly CustomerWithHoldout[];
  /** How many customers came only in the holdout, and are left out. */
  readonly newInHoldout: number;
  /** The unit of all times. */
  readonly timeUnit: TimeUnit;
  /** Where the calibration ends: epoch milliseconds, or a date or time as it was given. */
  readonly calibrationEnd: number | string;
  /** Where the holdout ends, in the same way. */
  readonly holdoutEnd: number | string;
  /** When these customers began, and when they came back. */
  readonly timeline: PurchaseTimeline;
  /** The currency of the money; there only if every order says it. */
  readonly currency?: string;
}

/**
 * What customers did up to a date, and what they did after it: to fit a model to the one, and to try it on the other.
 *
 *     holdout purchases = periods with an order from calibrationEnd on
 *     holdout value = revenue of the holdout purchases / holdout purchases
 *     holdout length = days from calibrationEnd to holdoutEnd / days in a period
 *
 * The rest is what {@link customerHistories} makes of the orders before `calibrationEnd`. Purchases
 * and their value mean the same on both sides: orders in one period are one purchase. A purchase that
 * began before `calibrationEnd` stays in the calibration; the orders of its period that come after
 * it are not counted again. Who first ordered in the holdout is in neither part.
 *
 * @param orders - In any order, in one currency.
 * @returns The customers of the calibration, ordered by id, and their purchases over time.
 * @throws {@link InputError} If an option or a record cannot be right, an order is not before `holdoutEnd`, or currencies differ.
 *
 * @example
 * const orders = [
 *   { customerId: "a", at: "2026-01-03", amount: "20.00" },
 *   { customerId: "a", at: "2026-02-11", amount: "12.50" },
 *   { customerId: "a", at: "2026-04-02", amount: "8.00" },
 *   { customerId: "a", at: "2026-04-02", amount: "4.00" },
 *   { customerId: "b", at: "2026-05-20", amount: "35.00" },
 * ];
 * const ends = { calibrationEnd: "2026-04-01", holdoutEnd: "2026-07-01" };
 * const split = calibrationAndHoldout(orders, { ...ends, period: "day", timeZone: "Asia/Jakarta" });
 * const [a] = split.customers;
 * [a.repeatPurchases, a.recency, a.age, a.meanRepeatValue]; // [1, 39, 88, 12.5]
 * [a.holdoutPurchases, a.holdoutLength, a.holdoutValue]; // [1, 91, 12]
 * split.newInHoldout; // 1
 */
export function calibrationAndHoldout(
  orders: Iterable<HistoryOrder>,
  options: CalibrationAndHoldoutOptions,
): CalibrationAndHoldout {
  if (Object(options) !== options) throw new InputError("options", options, "an object");
  const { calibrationEnd, holdoutEnd, period, timeZone, weekStart } = options;
  const calendar = calendarOf({ period, timeZone, weekStart });
  const { asOf: end, pastOf, momentOf } = momentsBefore(calendar, holdoutEnd, "holdoutEnd");
  const cut = momentOf("calibrationEnd", calibrationEnd);
  if (cut.day >= end.day) {
    const expected = `on a date before that of holdoutEnd (${timeText(holdoutEnd)})`;
    throw new InputError("calibrationEnd", timeText(calibrationEnd), expected);
  }
  const histories = { period, timeZone, weekStart };
  const early = customerHistoriesAggregator({ ...histories, asOf: calibrationEnd });
  const late = customerHistoriesAggregator({ ...histories, asOf: holdoutEnd });
  const calibration = early.empty();
  // The amounts of both parts in one, so that their currencies are one.
  const holdout = { ...late.empty(), amounts: calibration.amounts };
  let position = 0;
  for (const order of iterable("orders", orders)) {
    try {
      checkRecord("order", order);
      if (isBefore(pastOf("at", order.at), cut)) early.add(calibration, order);
      else late.add(holdout, order);
    } catch (error) {
      throw placed(error, `orders[${position}]`, "orders");
    }
    position += 1;
  }
  const { customers, currency } = early.result(calibration);
  const [before, after] = [ledgersOf(calibration), ledgersOf(holdout)];
  const holdoutLength = (end.day - cut.day) / daysIn[period];
  const pairs = customers.map(({ customerId }) => {
    const earlier = before.get(customerId) as CustomerLedger;
    return [earlier, withoutBegun(after.get(customerId), earlier)] as const;
  });
  return {
    customers: customers.map((customer, place) => ({
      ...customer,
      holdoutPurchases: pairs[place]?.[1].periods.length as number,
      holdoutValue: pairs[place]?.[1].value as number | null,
      holdoutLength,
    })),
    newInHoldout: Array.from(after.keys()).filter((id) => !before.has(id)).length,
    timeUnit: period,
    calibrationEnd: calibrationEnd instanceof Date ? cut.at : calibrationEnd,
    holdoutEnd: holdoutEnd instanceof Date ? end.at : holdoutEnd,
    timeline: purchaseTimelineOf(
      pairs.map(([{ first, periods }, later]) => ({
        firstDay: first.day,
        periods: periods.slice(1),
        holdoutPeriods: later.periods,
      })),
      calendar,
      cut.day,
      end.day,
    ),
    ...(currency !== undefined && { currency }),
  };
}

function ledgersOf({ ids, ledgers }: CustomerHistoriesState): Map<Id, CustomerLedger> {
  return new Map(Array.from(idsOf(ids), (id, place) => [id, ledgers[place] as CustomerLedger]));
}

/** The purchases of the holdout without one that had begun in the calibration. */
function withoutBegun(
  later: CustomerLedger | undefined,
  earlier: CustomerLedger,
): { readonly periods: readonly number[]; readonly value: number | null } {
  if (later === undefined) return { periods: [], value: null };
  const { revenue, firstRevenue } = later;
  const hasBegun = later.periods[0] === earlier.periods[earlier.periods.length - 1];
  const periods = hasBegun ? later.periods.slice(1) : later.periods;
  if (periods.length === 0) return { periods, value: null };
  const worth = hasBegun ? minus(total(revenue), total(firstRevenue)) : total(revenue);
  return { periods, value: exactQuotient(1, worth, exactly(periods.length, 0)) };
}
