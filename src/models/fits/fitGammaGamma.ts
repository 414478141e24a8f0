import { type Fields, iterable } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import { checkedSpender } from "../inputs/checkedSpender.js";
import { checkedTimeUnit } from "../inputs/checkedTimeUnit.js";
import { checkedWeight } from "../inputs/checkedWeight.js";
import type { GammaGammaModel } from "../model/gammaGammaModel.js";
import type { ModelTimeUnit } from "../model/modelTimeUnit.js";
import type { Spender } from "../model/spender.js";
import { fitModel } from "./fitModel.js";
import type { FitWarning } from "./fitWarning.js";
import type { GammaGammaFit } from "./gammaGammaFit.js";
import { gammaGammaObjective } from "./gammaGammaObjective.js";
import type { Spends } from "./spends.js";

/** What {@link fitGammaGamma} starts from. */
export interface FitGammaGammaInput {
  /** The customers, as `customerHistories` gives them. */
  readonly customers: Iterable<Spender>;
  /** Only kept in the model, since time has no part in it; `"day"` where it is left out. */
  readonly timeUnit?: ModelTimeUnit | undefined;
}

/**
 * Learns what customers spend on a purchase, and how they differ in it. (Gamma-Gamma)
 *
 *     the parameters under which the mean repeat values of the customers are most likely
 *
 * What a customer spends varies around a mean of their own, with shape p; those means vary with
 * shape q and scale v. The model holds only if customers who buy often do not spend more or less at
 * a time: a correlation beyond 0.3 either way is a warning, `"spend-follows-frequency"`. With q of 1
 * or less the customers have no mean, and there is nothing to expect: `"no-mean-spend"`.
 *
 * @returns The model, with how the fit went and how many customers it left out.
 * @throws {@link InputError} If a customer's purchases or values cannot be, or nobody has a repeat purchase of value.
 * @see Fader and Hardie (2013), The Gamma-Gamma model of monetary value
 *
 * @example
 * const customers = [
 *   { repeatPurchases: 2, meanRepeatValue: 22.35 },
 *   { repeatPurchases: 1, meanRepeatValue: 11.77 },
 *   { repeatPurchases: 1, meanRepeatValue: 73.74 },
 *   { repeatPurchases: 6, meanRepeatValue: 26.5 },
 *   { repeatPurchases: 9, meanRepeatValue: 15.2 },
 *   { repeatPurchases: 3, meanRepeatValue: 35.2 },
 *   { repeatPurchases: 0, meanRepeatValue: null },
 * ];
 * const spend = fitGammaGamma({ customers });
 * [spend.customers, spend.leftOut, spend.converged]; // [6, 1, true]
 * expectedSpend(spend, customers[0]); // 25.37…
 * spend.warnings; // ["spend-follows-frequency"]
 */
export function fitGammaGamma(input: FitGammaGammaInput): GammaGammaFit {
  const timeUnit = checkedTimeUnit(input, "timeUnit", "day");
  const { spends, leftOut } = spendsOf(input);
  const correlation = correlationOf(spends);
  const warnings: FitWarning[] = [];
  if (Math.abs(correlation ?? 0) > 0.3) warnings.push("spend-follows-frequency");
  const { customers, values, weights } = spends;
  const mean = values.reduce(
    (sum, value, i) => sum + (value * (weights[i] as number)) / customers,
    0,
  );
  const fit = fitModel<GammaGammaModel>({
    model: "gamma-gamma",
    timeUnit,
    names: ["p", "q", "v"],
    objective: gammaGammaObjective(spends),
    starts: [
      [1, 1, Math.log(mean) - 0.5],
      [3, 1, Math.log(mean) - 2.5],
      [0, 3, Math.log(mean) + 3],
    ],
    customers,
    warnings,
    boundaries: [
      { direction: [0, 1, 1], warning: "spend-alike" },
      { direction: [1, 0, -1], warning: "spend-alike" },
      { direction: [1, 1, 0], warning: "spend-alike" },
    ],
  });
  const withoutMean: FitWarning[] = fit.parameters.q <= 1 ? ["no-mean-spend"] : [];
  return { ...fit, warnings: [...fit.warnings, ...withoutMean], leftOut, correlation };
}

function spendsOf(input: Fields<"customers">): { spends: Spends; leftOut: number } {
  const kept: Spender[] = [];
  let [position, leftOut, count] = [0, 0, 0];
  for (const customer of iterable("customers", input?.customers as Iterable<Spender>)) {
    const { repeatPurchases, meanRepeatValue } = checkedSpender(customer, position);
    if ((meanRepeatValue ?? 0) > 1e150) {
      const field = `customers[${position}].meanRepeatValue`;
      throw new InputError(field, meanRepeatValue, "at most 1e150");
    }
    const weight = checkedWeight(customer, "customers", position);
    position += 1;
    if (repeatPurchases === 0 || !((meanRepeatValue as number) > 0)) leftOut += weight;
    else if (weight > 0) {
      kept.push(customer);
      count += weight;
    }
  }
  if (count === 0)
    throw new InputError("customers", "none", "at least one with a repeat purchase of value");
  kept.sort((left, right) => left.repeatPurchases - right.repeatPurchases);
  const spends = {
    repeatPurchases: Float64Array.from(kept, (customer) => customer.repeatPurchases),
    values: Float64Array.from(kept, (customer) => customer.meanRepeatValue as number),
    weights: Float64Array.from(kept, (customer) => customer.weight ?? 1),
    customers: count,
  };
  return { spends, leftOut };
}

/** Pearson's. */
function correlationOf({ repeatPurchases, values, weights, customers }: Spends): number | null {
  const mean = (column: (row: number) => number): number =>
    weights.reduce((sum, weight, row) => sum + (weight / customers) * column(row), 0);
  const often = mean((row) => repeatPurchases[row] as number);
  const much = mean((row) => values[row] as number);
  const moreOften = (row: number): number => (repeatPurchases[row] as number) - often;
  const more = (row: number): number => ((values[row] as number) - much) / much;
  const spread =
    Math.sqrt(mean((row) => moreOften(row) ** 2)) * Math.sqrt(mean((row) => more(row) ** 2));
  // Means that were rounded leave a spread of nothing that is not quite 0.
  if (!(spread > 1e-14 * often)) return null;
  return Math.max(-1, Math.min(1, mean((row) => moreOften(row) * more(row)) / spread));
}
