import { InputError } from "../../kernel/inputError.js";
import type { PurchaseMoment, PurchaseTimeline } from "../../kernel/purchaseTimeline.js";
import { checkedModel } from "../inputs/checkedModel.js";
import { timeIn } from "../inputs/timeIn.js";
import type { Duration } from "../model/duration.js";
import type { ModelTimeUnit } from "../model/modelTimeUnit.js";
import type { PurchaseModel } from "../model/purchaseModel.js";
import { processOf } from "../processes/processOf.js";
import { checkedTimeline } from "./checkedTimeline.js";
import type { TrackingStep } from "./trackingStep.js";

/** How finely purchases are tracked. */
export interface PurchaseTrackingOptions {
  /** How long a step is: `{ amount: 1, unit: "week" }`. */
  readonly every: Duration;
}

/** Repeat purchases over time, as they were and as a model expects them. */
export interface PurchaseTracking {
  /** The unit of all times, which are counted from the first order of all. */
  readonly timeUnit: ModelTimeUnit;
  /** The date of the first order of all; `null` without orders. */
  readonly startsOn: string | null;
  /** When the calibration ends and the holdout begins. */
  readonly calibrationEnd: number;
  /** One after the other. */
  readonly steps: readonly TrackingStep[];
}

interface Count {
  newCustomers: number;
  actual: number;
}

const mostSteps = 10_000;

/** By how much of a step rounding may carry a time over an edge. */
const slack = 1e-9;

/**
 * The repeat purchases of all customers week by week, beside what a model expects, through calibration and holdout.
 *
 *     expected up to a time = the sum over customers of E(repeat purchases by the age they have then)
 *
 * Nothing that customers did enters what is expected, but for when they began. The holdout is where a
 * model can be wrong; seasons, campaigns and a shop in decline show as waves that no model of this
 * kind follows.
 *
 * @param timeline - The `timeline` that `calibrationAndHoldout` gives; its unit need not be the model's.
 * @returns Counts of repeat purchases, in steps and added up; `expected` is not rounded.
 * @throws {@link InputError} If the model, the timeline or the length of a step cannot be right, or there are over 10 000 steps.
 * @see Fader, Hardie and Lee (2005), "Counting your customers" the easy way
 *
 * @example
 * const parameters = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
 * const model = { model: "bg-nbd", parameters, timeUnit: "week" };
 * const orders = [
 *   { customerId: "a", at: "2026-01-01", amount: 20 },
 *   { customerId: "a", at: "2026-01-20", amount: 15 },
 *   { customerId: "b", at: "2026-01-10", amount: 30 },
 * ];
 * const ends = { calibrationEnd: "2026-01-15", holdoutEnd: "2026-01-29" };
 * const split = calibrationAndHoldout(orders, { ...ends, period: "day", timeZone: "UTC" });
 * const { steps } = purchaseTracking(model, split.timeline, { every: { amount: 1, unit: "week" } });
 * steps.map(({ to, newCustomers, actual }) => [to, newCustomers, actual]); // [[1, 1, 0], [2, 1, 0], [3, 0, 1], [4, 0, 0]]
 * steps[0].expected; // 0.053…
 */
export function purchaseTracking(
  model: PurchaseModel,
  timeline: PurchaseTimeline,
  options: PurchaseTrackingOptions,
): PurchaseTracking {
  checkedModel<PurchaseModel>(model, ["bg-nbd", "mbg-nbd", "pareto-nbd"]);
  const { startsOn, timeUnit, calibrationEnd, holdoutEnd, moments } = checkedTimeline(timeline);
  if (Object(options) !== options) throw new InputError("options", options, "an object");
  const { every } = options;
  const width = timeIn({ timeUnit }, every, "every");
  const length = Math.max(holdoutEnd > 0 ? 1 : 0, Math.ceil(holdoutEnd / width - slack));
  if (!(length <= mostSteps)) {
    const expected = `long enough for ${mostSteps} steps at most`;
    throw new InputError("every.amount", every.amount, expected);
  }
  const inSteps = (time: number): number => time / width;
  const steps: TrackingStep[] = [];
  const expectedBy = expectation(model, moments, timeIn(model, { amount: 1, unit: timeUnit }));
  const counts = Array.from({ length }, (): Count => ({ newCustomers: 0, actual: 0 }));
  for (const { time, newCustomers, repeatPurchases } of moments) {
    const count = counts[Math.min(Math.floor(inSteps(time) + slack), length - 1)] as Count;
    count.newCustomers += newCustomers;
    count.actual += repeatPurchases;
  }
  let [cumulativeActual, cumulativeExpected] = [0, 0];
  counts.forEach(({ newCustomers, actual }, step) => {
    const end = step === length - 1 ? holdoutEnd : (step + 1) * width;
    const expected = expectedBy(end) - cumulativeExpected;
    cumulativeActual += actual;
    cumulativeExpected += expected;
    steps.push({
      from: step * every.amount,
      to: inSteps(end) * every.amount,
      newCustomers,
      actual,
      expected,
      cumulativeActual,
      cumulativeExpected,
    });
  });
  return {
    timeUnit: every.unit,
    startsOn,
    calibrationEnd: inSteps(calibrationEnd) * every.amount,
    steps,
  };
}

/** The repeat purchases that the model expects by a time, of all who began before it. */
function expectation(
  model: PurchaseModel,
  moments: readonly PurchaseMoment[],
  unit: number,
): (time: number) => number {
  const process = processOf(model);
  const begun = moments.filter(({ newCustomers }) => newCustomers > 0);
  // Customers who began on different days reach the same ages.
  const byAge = new Map<number, number>();
  const expectedAt = (age: number): number => {
    const known = byAge.get(age);
    if (known !== undefined) return known;
    const expected = process.expectedPurchasesOfNewCustomer(model.parameters, age * unit);
    byAge.set(age, expected);
    return expected;
  };
  return (end) => {
    let sum = 0;
    for (const { time, newCustomers } of begun) {
      if (time < end) sum += newCustomers * expectedAt(end - time);
    }
    return sum;
  };
}
