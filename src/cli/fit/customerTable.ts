import type { CustomerHistories, CustomerHistory } from "engagement-metrics";
import {
  expectedPurchases,
  expectedSpend,
  type GammaGammaModel,
  predictLifetimeValue,
  probabilityAlive,
} from "engagement-metrics/models";
import { drawTable } from "../report/drawTable.js";
import type { PurchaseFit } from "./modelChoice.js";

/** What a model expects of a customer. */
export interface Prediction {
  readonly customer: CustomerHistory;
  /** The probability that the customer is still one. */
  readonly alive: number;
  /** The expected number of purchases in a year. */
  readonly purchases: number;
  /** The expected value of a purchase. */
  readonly spend: number | null;
  /** What the expected purchases of three years are worth today. */
  readonly value: number | null;
}

const year = { amount: 1, unit: "year" } as const;
const threeYears = { amount: 3, unit: "year" } as const;
const discount = { rate: 0.1, per: "year" } as const;

/** The predictions for all customers, the highest value first. */
export function predictions(
  transactions: PurchaseFit,
  spend: GammaGammaModel,
  { customers }: CustomerHistories,
): Prediction[] {
  return customers
    .map((customer): Prediction => {
      // A customer whose repeat purchases were all free says nothing about the spend of others.
      const hasValue = customer.meanRepeatValue === null || customer.meanRepeatValue > 0;
      const options = { horizon: threeYears, discount };
      return {
        customer,
        alive: probabilityAlive(transactions, customer),
        purchases: expectedPurchases(transactions, customer, year),
        spend: hasValue ? expectedSpend(spend, customer) : null,
        value: hasValue ? predictLifetimeValue(transactions, spend, customer, options) : null,
      };
    })
    .sort((a, b) => (b.value ?? -1) - (a.value ?? -1) || b.purchases - a.purchases);
}

/** The table of the first customers in the ranking. */
export function customerTable(all: readonly Prediction[], rows: number): string {
  return drawTable({
    head: [
      "Rank",
      "Customer",
      "Came back",
      "Last order",
      "P(alive)",
      "Purchases in a year",
      "Value of each",
      "Value of three years",
    ],
    aligns: ["right", "left", "right", "left", "right", "right", "right", "right"],
    rows: all
      .slice(0, rows)
      .map(({ customer, alive, purchases, spend, value }, place) => [
        String(place + 1),
        String(customer.customerId),
        String(customer.repeatPurchases),
        String(customer.lastAt),
        alive.toFixed(3),
        purchases.toFixed(2),
        spend?.toFixed(2) ?? "–",
        value?.toFixed(2) ?? "–",
      ]),
  });
}

/** The expectations for all customers together, as a sentence. */
export function totalsText(all: readonly Prediction[], currency: string | undefined): string {
  const sumOf = (value: (one: Prediction) => number): number =>
    all.reduce((sum, one) => sum + value(one), 0);
  const money = currency === undefined ? "" : ` ${currency}`;
  const best = Math.ceil(all.length / 10);
  const worth = sumOf(({ value }) => value ?? 0);
  const ofBest = all.slice(0, best).reduce((sum, { value }) => sum + (value ?? 0), 0);
  const share =
    worth === 0 ? "" : ` The best tenth make ${((100 * ofBest) / worth).toFixed(0)}% of it.`;
  return [
    `All ${all.length} customers: ${sumOf(({ alive }) => alive).toFixed(0)} alive,`,
    `${sumOf(({ purchases }) => purchases).toFixed(0)} purchases in a year,`,
    `worth ${worth.toFixed(2)}${money} in three years.${share}`,
  ].join(" ");
}
