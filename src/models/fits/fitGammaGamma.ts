import { iterable } from "../../kernel/check.js";
import type { Fields } from "../../kernel/fields.js";
import type { Given } from "../../kernel/given.js";
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

/** The customers that {@link fitGammaGamma} fits a model to. */
export interface FitGammaGammaInput {
  /** The customers, with their repeat purchases and mean repeat values in one currency; `customerHistories` makes them from orders. */
  readonly customers: Iterable<Given<Spender>>;
  /** The time unit that the model carries; the fit does not depend on it. Default `"day"`. */
  readonly timeUnit?: ModelTimeUnit | undefined;
}

/**
 * Fits the Gamma-Gamma model: how much customers spend on a purchase, and how they differ in it.
 *
 *     the values of a customer's purchases follow a gamma distribution of shape p around a mean of their own
 *     over customers, these means vary by a gamma distribution of shape q and scale v
 *     the parameters are those under which the mean repeat values of the customers are most likely
 *
 * Customers without repeat purchases or with a mean value of 0 or less are left out and counted. The
 * model assumes that spend does not depend on frequency: a correlation beyond 0.3 either way gives the
 * warning `"spend-follows-frequency"`. With q at 1 or less the mean spend of all customers is infinite,
 * which gives the warning `"no-mean-spend"`.
 *
 * @returns The model with a report on the fit. Check `converged` and `warnings`, since the
 * parameters are there in any case.
 * @throws {@link InputError} If the purchases or the value of a customer are impossible, a value is above 1e150, no customer has a repeat purchase with a value above 0, or the time unit is unknown.
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
  const { spends, leftOut } = selectSpends(input);
  const correlation = pearsonCorrelation(spends);
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

/** Checks customers and selects those with a mean repeat value above 0. */
function selectSpends(input: Fields<"customers">): { spends: Spends; leftOut: number } {
  const kept: { repeatPurchases: number; value: number; weight: number }[] = [];
  let [position, leftOut, count] = [0, 0, 0];
  for (const customer of iterable("customers", input?.customers as Iterable<Given<Spender>>)) {
    const { repeatPurchases, meanRepeatValue } = checkedSpender(customer, position);
    if ((meanRepeatValue ?? 0) > 1e150) {
      const field = `customers[${position}].meanRepeatValue`;
      throw new InputError(field, meanRepeatValue, "at most 1e150");
    }
    const weight = checkedWeight(customer, "customers", position);
    position += 1;
    const value = meanRepeatValue ?? 0;
    if (repeatPurchases === 0 || value <= 0) leftOut += weight;
    else if (weight > 0) {
      kept.push({ repeatPurchases, value, weight });
      count += weight;
    }
  }
  if (count === 0)
    throw new InputError("customers", "none", "at least one with a repeat purchase of value");
  kept.sort((left, right) => left.repeatPurchases - right.repeatPurchases);
  const spends = {
    repeatPurchases: Float64Array.from(kept, ({ repeatPurchases }) => repeatPurchases),
    values: Float64Array.from(kept, ({ value }) => value),
    weights: Float64Array.from(kept, ({ weight }) => weight),
    customers: count,
  };
  return { spends, leftOut };
}

/** Pearson's correlation between repeat purchases and mean values; `null` if one of them does not vary. */
function pearsonCorrelation({
  repeatPurchases,
  values,
  weights,
  customers,
}: Spends): number | null {
  const mean = (column: (row: number) => number): number =>
    weights.reduce((sum, weight, row) => sum + (weight / customers) * column(row), 0);
  const meanPurchases = mean((row) => repeatPurchases[row] as number);
  const meanValue = mean((row) => values[row] as number);
  const purchasesOff = (row: number): number => (repeatPurchases[row] as number) - meanPurchases;
  const valueOff = (row: number): number => ((values[row] as number) - meanValue) / meanValue;
  const spread =
    Math.sqrt(mean((row) => purchasesOff(row) ** 2)) * Math.sqrt(mean((row) => valueOff(row) ** 2));
  // Rounding errors of the means can leave a tiny spread of equal numbers.
  if (!(spread > 1e-14 * meanPurchases)) return null;
  return Math.max(-1, Math.min(1, mean((row) => purchasesOff(row) * valueOff(row)) / spread));
}
