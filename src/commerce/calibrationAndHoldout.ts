import { iterable } from "../kernel/check.js";
import type { Id } from "../kernel/id.js";
import { InputError } from "../kernel/inputError.js";
import { placed } from "../kernel/placed.js";
import type { PurchaseTimeline } from "../kernel/purchaseTimeline.js";
import { checkRecord } from "../kernel/record.js";
import { dateAlone, givenInstant } from "../kernel/timestamp.js";
import { daysIn } from "../kernel/timeUnit.js";
import { timeText } from "../period/moment.js";
import { momentsUntil } from "../period/moments.js";
import { idsOf } from "../stream/idIndex.js";
import { commonCurrency } from "../stream/oneCurrency.js";
import { type WithoutCustomer, withoutCustomer } from "../stream/withoutCustomer.js";
import {
  type CalibrationAndHoldoutOptions,
  calibrationOptionNames,
} from "./calibrationAndHoldoutOptions.js";
import { customerHistoriesAggregator } from "./customerHistoriesAggregator.js";
import type { CustomerHistories } from "./customerHistory.js";
import type { CustomerLedger } from "./customerLedger.js";
import type { CustomerWithHoldout } from "./customerWithHoldout.js";
import { historiesOf } from "./historiesOf.js";
import type { HistoryOrder } from "./historyOrder.js";
import { historyTimes } from "./historyTimes.js";
import { type HoldoutPurchases, holdoutPurchases } from "./holdoutPurchases.js";
import type { KnownLedger } from "./knownLedger.js";
import { purchaseTimeline } from "./purchaseTimeline.js";
import { type SettledHistories, settledHistories } from "./settledHistories.js";

/** Orders in two parts, before and after a date. */
export interface CalibrationAndHoldout
  extends Pick<CustomerHistories, "timeUnit" | "currency">,
    WithoutCustomer {
  /** The customers with an order in the calibration, by id. */
  readonly customers: readonly CustomerWithHoldout[];
  /** How many customers have orders only in the holdout; they are left out. */
  readonly newInHoldout: number;
  /** Where the calibration ends: the option as it was given, but a Date as epoch milliseconds. */
  readonly calibrationEnd: number | string;
  /** Where the holdout ends, in the same form. */
  readonly holdoutEnd: number | string;
  /** When these customers made their first and their repeat purchases. */
  readonly timeline: PurchaseTimeline;
}

/**
 * Divides orders at a date: a model is fitted to what customers bought up to it, and tested on what
 * they bought after it.
 *
 *     holdout purchases = periods with an order after calibrationEnd
 *     holdout value = revenue of the holdout purchases / holdout purchases
 *     holdout length = days from calibrationEnd to holdoutEnd / days in a unit of time
 *
 * The other fields are what {@link customerHistories} makes of the orders up to `calibrationEnd`.
 * Orders dated on an end that is a date without a time lie before that end. Purchases and their
 * value mean the same in both parts: orders in one period are one purchase. A purchase that began
 * before `calibrationEnd` belongs to the calibration; the orders of its period that come after
 * `calibrationEnd` are not counted again. Rows with one `orderId` are one order, placed at the
 * earliest of their times: if that lies in the calibration, so does the whole order. A refund after
 * `calibrationEnd` lowers the order of the holdout that it names, or else the holdout purchases of
 * its customer. It never lowers an order of the calibration. A customer who first ordered in the
 * holdout is in neither part.
 *
 * @param orders - In any order, in one currency.
 * @returns The customers of the calibration, ordered by id, and their purchases over time.
 * @throws {@link InputError} If an option or a record is invalid, an order is later than `holdoutEnd`, or currencies differ.
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
  const times = historyTimes(options, calibrationOptionNames);
  const { calendar, timeUnit } = times;
  const { calibrationEnd, holdoutEnd, ...histories } = options;
  const moments = momentsUntil(calendar, holdoutEnd, "holdoutEnd");
  const { asOf: end } = moments;
  const calibrationMoments = momentsUntil(calendar, calibrationEnd, "calibrationEnd");
  const { asOf: cut, isLastDayIn, isPast: isInCalibration } = calibrationMoments;
  if (cut.day >= end.day) {
    const expected = `on a date before that of holdoutEnd (${timeText(holdoutEnd)})`;
    throw new InputError("calibrationEnd", timeText(calibrationEnd), expected);
  }
  const early = customerHistoriesAggregator({ ...histories, asOf: calibrationEnd });
  const late = customerHistoriesAggregator({ ...histories, asOf: holdoutEnd });
  const calibration = early.empty();
  // Both parts share the currency. They also share the rows of orders with ids, since the rows of
  // one order may lie on both sides of the cut.
  const { currency, rows } = calibration;
  const holdout = { ...late.empty(), currency, rows };
  let position = 0;
  for (const order of iterable("orders", orders)) {
    try {
      checkRecord("order", order);
      if (isInCalibration(moments.pastOf("at", order.at))) early.add(calibration, order);
      else late.add(holdout, order);
    } catch (error) {
      throw placed(error, `orders[${position}]`, "orders");
    }
    position += 1;
  }
  const isBefore = (at: number): boolean => isInCalibration({ at, day: calendar.dayAt("at", at) });
  const calibrated = settledHistories(calibration, times, isBefore);
  const customers = historiesOf(calibrated, { today: cut.day, timeUnit, windows: undefined });
  const before = byId(calibrated);
  const after = byId(settledHistories(holdout, times, (at) => !isBefore(at)));
  const holdoutLength = (end.day - cut.day) / daysIn[timeUnit];
  const purchases = customers.map(({ customerId }) => {
    const { ledger } = before.get(customerId) as KnownLedger;
    return { calibration: ledger, holdout: holdoutPurchases(ledger, after.get(customerId)) };
  });
  return {
    customers: customers.map((customer, place) => {
      const { periods, value } = purchases[place]?.holdout as HoldoutPurchases;
      return {
        ...customer,
        holdoutPurchases: periods.length,
        holdoutValue: value,
        holdoutLength,
      };
    }),
    newInHoldout: Array.from(after.keys()).filter((id) => !before.has(id)).length,
    timeUnit,
    calibrationEnd: dateAlone(calibrationEnd) ?? givenInstant(cut.at),
    holdoutEnd: dateAlone(holdoutEnd) ?? givenInstant(end.at),
    timeline: purchaseTimeline(purchases, {
      calendar,
      timeUnit,
      cut: cut.day,
      firstHoldoutDay: cut.day + (isLastDayIn ? 1 : 0),
      end: end.day,
    }),
    ...commonCurrency(calibration.currency),
    ...withoutCustomer(calibrated.ofNobody),
  };
}

function byId({ ids, ledgers, refunds }: SettledHistories): Map<Id, KnownLedger> {
  return new Map(
    Array.from(idsOf(ids), (id, place) => [
      id,
      { ledger: ledgers[place] as CustomerLedger, refunded: refunds.get(place) },
    ]),
  );
}
