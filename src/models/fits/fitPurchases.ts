import type { Fields } from "../../kernel/fields.js";
import { checkedTimeUnit } from "../inputs/checkedTimeUnit.js";
import type { PurchaseModel } from "../model/purchaseModel.js";
import { minimize } from "../numerics/minimize.js";
import type { Objective } from "../numerics/objective.js";
import type { Boundary } from "./boundary.js";
import type { Fit } from "./fit.js";
import { fitModel } from "./fitModel.js";
import type { FitProblem } from "./fitProblem.js";
import type { Histories } from "./histories.js";
import { historiesOf } from "./historiesOf.js";
import type { PurchaseFitInput } from "./purchaseFitInput.js";
import { sampleHistories } from "./sampleHistories.js";

/** What a fit needs to know about a model of purchases. */
interface PurchaseFit<Of extends PurchaseModel> {
  readonly model: Of["model"];
  readonly names: FitProblem<Of>["names"];
  /** For each parameter, 1 if it is a time, otherwise 0. */
  readonly times: readonly (0 | 1)[];
  readonly objectiveOf: (histories: Histories) => Objective;
  /** The points to start from, with times as multiples of the mean time between purchases. */
  readonly starts: readonly (readonly number[])[];
  readonly boundaries: readonly Boundary[];
}

/**
 * If there are more distinct histories than this, a fit starts from the maximum for a sample of
 * them.
 */
const largestWithoutSample = 20_000;

const purchaseBoundaries: readonly Boundary[] = [
  { direction: [1, 1, 0, 0], warning: "purchase-rates-alike" },
  { direction: [-1, 0, 0, 0], warning: "few-repeat-purchases" },
  { direction: [0, 1, 0, 0], warning: "few-repeat-purchases" },
];

/** Fits a model of purchases whose first two parameters are r and alpha. */
export function fitPurchases<Of extends PurchaseModel>(
  input: PurchaseFitInput,
  { model, names, times, objectiveOf, starts, boundaries }: PurchaseFit<Of>,
): Fit<Of> {
  const timeUnit = checkedTimeUnit(input as Fields<"timeUnit">, "timeUnit");
  const histories = historiesOf(input.customers);
  const { rows, customers, purchases, timeScale, returning, age, weights } = histories;
  const ages = age.reduce((sum, time, row) => sum + time * (weights[row] as number), 0);
  const gap = Math.log((ages || 1) / (purchases || 1));
  const scaledStarts = starts.map((start) =>
    start.map((entry, i) => entry + gap * (times[i] as number)),
  );
  if (rows > largestWithoutSample) {
    const sample = objectiveOf(
      sampleHistories(histories, Math.ceil((4 * rows) / largestWithoutSample)),
    );
    scaledStarts.unshift([...minimize(sample, scaledStarts[0] as number[]).point]);
  }
  return fitModel<Of>({
    model,
    timeUnit,
    names,
    objective: objectiveOf(histories),
    starts: scaledStarts,
    customers,
    scales: times.map((time) => timeScale ** time),
    offset: -purchases * Math.log(timeScale),
    boundaries: [...purchaseBoundaries, ...boundaries],
    warnings: returning < 10 ? ["few-repeat-purchases"] : [],
  });
}
