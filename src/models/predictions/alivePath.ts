import { iterable } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import type { BgBbModel } from "../model/bgBbModel.js";
import type { CustomerOf } from "../model/customerOf.js";
import type { PurchaseModel } from "../model/purchaseModel.js";
import { processOf } from "../processes/processOf.js";
import type { AlivePoint } from "./alivePoint.js";
import { probabilityAlive } from "./probabilityAlive.js";

/** When a customer bought, in the unit of the model. */
export interface AlivePathHistory {
  /** When the repeat purchases were, since the first purchase, in order. */
  readonly purchases: readonly number[];
  /** From the first purchase to the end of the records. */
  readonly age: number;
}

/**
 * How likely a customer was to be alive at each time, by what was known then.
 *
 *     at each time: the probability alive of the history up to it
 *
 * It falls in silence, and jumps up at each purchase. To BG/BB, times are opportunities.
 *
 * @param model - A fitted model, or one with parameters from a paper.
 * @param history - In the unit of the model.
 * @param times - From 0 to the age; where they are left out, each whole time, and the age.
 * @returns A point for each time.
 * @throws {@link InputError} If the model, the history or a time cannot be, or the age has over 100 000 whole times (5 000 opportunities) and none are given.
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
  times?: Iterable<number>,
): AlivePoint[] {
  processOf(model);
  const { purchases, age } = checkedHistory(model, history);
  const asked =
    times === undefined
      ? wholeTimes(age, model.model === "bg-bb" ? 5_000 : 100_000)
      : iterable("times", times);
  const points: AlivePoint[] = [];
  for (const time of asked) {
    if (!isTime(model, time) || time > age) {
      const expected = `a time${model.model === "bg-bb" ? " in whole opportunities" : ""} from 0 to age (${age})`;
      throw new InputError(`times[${points.length}]`, time, expected);
    }
    const repeatPurchases = countUpTo(purchases, time);
    const recency = purchases[repeatPurchases - 1] ?? 0;
    const customer = { repeatPurchases, recency, age: time, opportunities: time };
    const chance = probabilityAlive(model, customer as CustomerOf<typeof model>);
    points.push({ time: time + 0, probabilityAlive: chance });
  }
  return points;
}

/** How many of the purchases, which are in order, were made by a time. */
function countUpTo(purchases: readonly number[], time: number): number {
  let [from, to] = [0, purchases.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((purchases[middle] as number) <= time) from = middle + 1;
    else to = middle;
  }
  return from;
}

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
  const { age } = history;
  if (!isTime(model, age)) throw new InputError("history.age", age, "a finite number from 0 up");
  const purchases = [...iterable("history.purchases", history.purchases)];
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

/** Whether that is a time; to BG/BB, whole opportunities. */
function isTime(model: PurchaseModel | BgBbModel, time: unknown): time is number {
  const isNumber = model.model === "bg-bb" ? Number.isSafeInteger(time) : Number.isFinite(time);
  return isNumber && (time as number) >= 0;
}
