import type { CustomerHistories, CustomerHistory } from "engagement-metrics";
import {
  expectedPurchases,
  expectedSpend,
  type GammaGammaModel,
  predictLifetimeValue,
  probabilityAlive,
} from "engagement-metrics/models";
import { table } from "../report/tables.js";
import type { PurchaseFit } from "./modelChoice.js";

/** What a customer is expected to do. */
export interface Prediction {
  readonly customer: CustomerHistory;
  readonly alive: number;
  /** Purchases in a year. */
  readonly purchases: number;
  /** What one of them is worth. */
  readonly spend: number | null;
  /** What the purchases of three years are worth today. */
  readonly value: number | null;
}

const year = { amount: 1, unit: "year" } as const;
const threeYears = { amount: 3, unit: "year" } as const;
const discount = { rate: 0.1, per: "year" } as const;

/** What all customers are expected to do, those worth most first. */
export function predictions(
  transactions: PurchaseFit,
  spend: GammaGammaModel,
  { customers }: CustomerHistories,
): Prediction[] {
  return customers
    .map((customer): Prediction => {
      // Who was given everything for nothing tells nothing about what others spend.
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

/** The first customers of all, ranked. */
export function customerTable(all: readonly Prediction[], rows: number): string {
  return table(
    [
      "Rank",
      "Customer",
      "Came back",
      "Last order",
      "P(alive)",
      "Purchases in a year",
      "Worth each",
      "Value of three years",
    ],
    ["right", "left", "right", "left", "right", "right", "right", "right"],
    all
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
  );
}

/** What all customers together are expected to do. */
export function totalsText(all: readonly Prediction[], currency: string | undefined): string {
  const sumOf = (value: (one: Prediction) => number): number =>
    all.reduce((sum, one) => sum + value(one), 0);
  const money = currency === undefined ? "" : ` ${currency}`;
  const best = Math.ceil(all.length / 10);
  const worth = sumOf(({ value }) => value ?? 0);
  const ofBest = all.slice(0, best).reduce((sum, { value }) => sum + (value ?? 0), 0);
  const share =
    worth === 0 ? "" : ` The best tenth bring ${((100 * ofBest) / worth).toFixed(0)}% of it.`;
  return [
    `All ${all.length} customers: ${sumOf(({ alive }) => alive).toFixed(0)} alive,`,
    `${sumOf(({ purchases }) => purchases).toFixed(0)} purchases in a year,`,
    `worth ${worth.toFixed(2)}${money} in three years.${share}`,
  ].join(" ");
}
