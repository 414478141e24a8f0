import { isAbsent, iterable } from "../../kernel/check.js";
import type { Count } from "../../kernel/count.js";
import type { Given } from "../../kernel/given.js";
import { InputError } from "../../kernel/inputError.js";
import { numberFrom } from "../../kernel/numberFrom.js";
import type { BgBbModel } from "../model/bgBbModel.js";
import type { CustomerOf } from "../model/customerOf.js";
import type { PurchaseModel } from "../model/purchaseModel.js";
import { processOf } from "../processes/processOf.js";
import type { AlivePathHistory } from "./alivePathHistory.js";
import type { AlivePoint } from "./alivePoint.js";
import { probabilityAlive } from "./probabilityAlive.js";

/**
 * How likely it was, at each of several times, that a customer was still a customer, judging by the
 * purchases until then.
 *
 *     probability at a time = probability alive of the history up to that time
 *
 * The probability falls while the customer buys nothing, and jumps up at each purchase. For BG/BB, times
 * are numbers of opportunities.
 *
 * @param model - A fitted model, or published parameters as `{ model, parameters, timeUnit }`.
 * @param history - The times of the repeat purchases and the age, in the unit of the model.
 * @param times - Times from 0 to the age. Default: each whole number up to the age, and the age.
 * @returns One point for each time, in the order of the times; probabilities are from 0 to 1.
 * @throws {@link InputError} If the model or the history is invalid, a time is not from 0 to the age, or no times are given and the age is above 100 000 (5 000 for BG/BB).
 *
 * @example
 * const parameters = { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 };
 * const model = { model: "mbg-nbd", parameters, timeUnit: "week" };
 * const path = alivePath(model, { purchases: [4, 10.5], age: 30 }, [0, 10, 10.5, 30]);
 * path.map((point) => point.probabilityAlive.toFixed(3)); // ["0.644", "0.591", "0.802", "0.365"]
 */
export function alivePath(
  model: PurchaseModel | BgBbModel,
  history: AlivePathHistory,
  times?: Iterable<Count> | null,
): AlivePoint[] {
  processOf(model);
  const { purchases, age } = checkedHistory(model, history);
  const checkedTimes = isAbsent(times)
    ? wholeTimes(age, model.model === "bg-bb" ? 5_000 : 100_000)
    : iterable("times", times);
  const points: AlivePoint[] = [];
  for (const given of checkedTimes) {
    const time = numberFrom<number>(given);
    if (!isTime(model, time) || time > age) {
      const expected = `a time${model.model === "bg-bb" ? " in whole opportunities" : ""} from 0 to age (${age})`;
      throw new InputError(`times[${points.length}]`, given, expected);
    }
    const repeatPurchases = countUpTo(purchases, time);
    const recency = purchases[repeatPurchases - 1] ?? 0;
    const customer = { repeatPurchases, recency, age: time, opportunities: time };
    const chance = probabilityAlive(model, customer as Given<CustomerOf<typeof model>>);
    points.push({ time: time + 0, probabilityAlive: chance });
  }
  return points;
}

/** The number of purchases up to a time, by binary search. */
function countUpTo(purchases: readonly number[], time: number): number {
  let [from, to] = [0, purchases.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((purchases[middle] as number) <= time) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The default times: each whole number up to the age, and the age. */
function wholeTimes(age: number, most: number): number[] {
  if (age > most) throw new InputError("history.age", age, `at most ${most} without times`);
  const times = Array.from({ length: Math.floor(age) + 1 }, (_, time) => time);
  return Number.isInteger(age) ? times : [...times, age];
}

function checkedHistory(
  model: PurchaseModel | BgBbModel,
  history: AlivePathHistory,
): { readonly purchases: readonly number[]; readonly age: number } {
  if (Object(history) !== history) throw new InputError("history", history, "a history");
  const age = numberFrom(history.age);
  if (!isTime(model, age)) throw new InputError("history.age", age, "a finite number from 0 up");
  const purchases = Array.from(
    iterable("history.purchases", history.purchases),
    numberFrom<number>,
  );
  let last = 0;
  purchases.forEach((time, place) => {
    if (!isTime(model, time) || time <= last || time > age) {
      const expected = `a time above ${last} and at most age (${age})`;
      throw new InputError(`history.purchases[${place}]`, time, expected);
    }
    last = time;
  });
  return { purchases, age };
}

/** Whether a value is a time from 0 up; for BG/BB, a whole number of opportunities. */
function isTime(model: PurchaseModel | BgBbModel, time: unknown): time is number {
  const isNumber = model.model === "bg-bb" ? Number.isSafeInteger(time) : Number.isFinite(time);
  return isNumber && (time as number) >= 0;
}
