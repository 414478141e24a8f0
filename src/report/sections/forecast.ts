import { customerHistories } from "../../commerce/customerHistories.js";
import type { Fit } from "../../models/fits/fit.js";
import { fitGammaGamma } from "../../models/fits/fitGammaGamma.js";
import type { PurchaseFitInput } from "../../models/fits/purchaseFitInput.js";
import type { PurchaseModel } from "../../models/model/purchaseModel.js";
import { expectedPurchases } from "../../models/predictions/expectedPurchases.js";
import { predictLifetimeValue } from "../../models/predictions/predictLifetimeValue.js";
import { probabilityAlive } from "../../models/predictions/probabilityAlive.js";
import type { ReportForecast } from "../data/reportForecast.js";
import type { CustomerOrder } from "./customerOrder.js";

const year = { amount: 1, unit: "year" } as const;
const threeYears = { amount: 3, unit: "year" } as const;
const discount = { rate: 0.1, per: "year" } as const;
/** How many customers are listed. */
const listed = 20;

/** What a model expects of the customers after a fit to all orders; `null` if it does not converge. */
export function forecast(
  orders: readonly CustomerOrder[],
  asOf: string,
  model: string,
  fitOf: (input: PurchaseFitInput) => Fit<PurchaseModel> | undefined,
): ReportForecast | null {
  const histories = customerHistories(orders, { period: "day", timeZone: "UTC", asOf });
  const fit = fitOf(histories);
  if (fit?.converged !== true) return null;
  const spenders = histories.customers.some(({ meanRepeatValue }) => (meanRepeatValue ?? 0) > 0);
  const spend = spenders ? fitGammaGamma(histories) : undefined;
  const hasMean = spend?.converged === true && !spend.warnings.includes("no-mean-spend");
  const predictions = histories.customers.map((customer) => {
    const isSpender = customer.meanRepeatValue === null || customer.meanRepeatValue > 0;
    return {
      customerId: customer.customerId,
      repeatPurchases: customer.repeatPurchases,
      alive: probabilityAlive(fit, customer),
      purchases: expectedPurchases(fit, customer, year),
      value:
        spend !== undefined && hasMean && isSpender
          ? predictLifetimeValue(fit, spend, customer, { horizon: threeYears, discount })
          : null,
    };
  });
  const sumOf = (value: (one: (typeof predictions)[number]) => number): number =>
    predictions.reduce((sum, one) => sum + value(one), 0);
  return {
    model,
    customers: predictions.length,
    alive: sumOf(({ alive }) => alive),
    purchases: sumOf(({ purchases }) => purchases),
    value: hasMean ? sumOf(({ value }) => value ?? 0) : null,
    best: [...predictions]
      .sort((a, b) => (b.value ?? -1) - (a.value ?? -1) || b.purchases - a.purchases)
      .slice(0, listed),
  };
}
