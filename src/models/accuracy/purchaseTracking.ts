import { InputError } from "../../kernel/inputError.js";
import type { PurchaseMoment } from "../../kernel/purchaseMoment.js";
import type { PurchaseTimeline } from "../../kernel/purchaseTimeline.js";
import { checkedModel } from "../inputs/checkedModel.js";
import { checkedOptions } from "../inputs/checkedOptions.js";
import type { Duration } from "../inputs/duration.js";
import { timeIn } from "../inputs/timeIn.js";
import type { ModelTimeUnit } from "../model/modelTimeUnit.js";
import type { PurchaseModel } from "../model/purchaseModel.js";
import { processOf } from "../processes/processOf.js";
import { checkedTimeline } from "./checkedTimeline.js";
import type { TrackingStep } from "./trackingStep.js";

/** The length of the steps of {@link purchaseTracking}. */
export interface PurchaseTrackingOptions {
  /** The length of a step, such as `{ amount: 1, unit: "week" }`. */
  readonly every: Duration;
}

/** Actual and expected repeat purchases over time. */
export interface PurchaseTracking {
  /** The unit of all times, which are counted from the first order of all customers. */
  readonly timeUnit: ModelTimeUnit;
  /** The date of the first order of all customers; `null` without orders. */
  readonly startsOn: string | null;
  /** The time at which the calibration ends and the holdout begins. */
  readonly calibrationEnd: number;
  /** The steps, in ascending order of time. */
  readonly steps: readonly TrackingStep[];
}

interface StepCount {
  newCustomers: number;
  actual: number;
}

const mostSteps = 10_000;

/**
 * The tolerance for times close to the edge of a step, as a share of a step. It is needed since
 * rounding errors may have moved such times.
 */
const tolerance = 1e-9;

/**
 * Compares actual with expected repeat purchases of all customers, step by step through calibration and holdout.
 *
 *     expected up to a time = sum over customers of the expected repeat purchases by their age at that time
 *
 * The expected purchases depend only on the dates of the customers' first purchases. The holdout shows
 * whether the model predicts well. Seasons and campaigns show as waves in the actual purchases, which
 * models of this kind do not follow.
 *
 * @param model - A BG/NBD, MBG/NBD or Pareto/NBD model that was fitted to the calibration.
 * @param timeline - The `timeline` of `calibrationAndHoldout`; its unit may differ from the unit of the model.
 * @param options - The length of a step, such as `{ every: { amount: 1, unit: "week" } }`.
 * @returns Counts of repeat purchases, in each step and cumulative; the expected ones are not rounded.
 * @throws {@link InputError} If the model, the timeline or the length of a step is invalid, or there are over 10 000 steps.
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
  checkedOptions(options, ["every"]);
  const { every } = options;
  const width = timeIn({ timeUnit }, every, "every");
  const length = Math.max(holdoutEnd > 0 ? 1 : 0, Math.ceil(holdoutEnd / width - tolerance));
  if (!(length <= mostSteps)) {
    const expected = `long enough for ${mostSteps} steps at most`;
    throw new InputError("every.amount", every.amount, expected);
  }
  const inSteps = (time: number): number => time / width;
  const steps: TrackingStep[] = [];
  const expectedBy = expectationOf(model, moments, timeIn(model, { amount: 1, unit: timeUnit }));
  const counts = Array.from({ length }, (): StepCount => ({ newCustomers: 0, actual: 0 }));
  for (const { time, newCustomers, repeatPurchases } of moments) {
    const count = counts[Math.min(Math.floor(inSteps(time) + tolerance), length - 1)] as StepCount;
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

/** A function of a time: the repeat purchases that the model expects up to it, of all customers who began before it. */
function expectationOf(
  model: PurchaseModel,
  moments: readonly PurchaseMoment[],
  unit: number,
): (time: number) => number {
  const process = processOf(model);
  const begun = moments.filter(({ newCustomers }) => newCustomers > 0);
  // Customers who began at different times reach the same ages, so each age is computed once.
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
