import type { Fraction, Measure, Ratio } from "../kernel/measure.js";
import { averageOrderQuantity } from "./averageOrderQuantity.js";
import { averageOrderValue } from "./averageOrderValue.js";
import type { OrderAmounts } from "./orderAmountsAggregator.js";
import { purchaseFrequency } from "./purchaseFrequency.js";
import { repeatPurchaseRate } from "./repeatPurchaseRate.js";
import { repeatToNewSpendRatio } from "./repeatToNewSpendRatio.js";
import { returningCustomerRate } from "./returningCustomerRate.js";
import { returningRevenueShare } from "./returningRevenueShare.js";
import { revenuePerCustomer } from "./revenuePerCustomer.js";
import { revenuePerVisit } from "./revenuePerVisit.js";
import { timeBetweenPurchases } from "./timeBetweenPurchases.js";

/** What {@link summarizeOrders} is computed from: the totals of any aggregator of orders. */
export interface SummarizeOrdersInput extends OrderAmounts {
  /** Different customers. */
  readonly customers?: number | undefined;
  /** Customers with two orders or more. */
  readonly repeatCustomers?: number | undefined;
  /** Customers with a new order. */
  readonly newCustomers?: number | undefined;
  /** Customers with an order after their first instant. */
  readonly returningCustomers?: number | undefined;
  /** What the new orders were worth. */
  readonly newRevenue?: number | undefined;
  /** What the other orders were worth. */
  readonly repeatRevenue?: number | undefined;
  /** How the customers were counted, where that was not exactly. */
  readonly counting?: "approximate" | undefined;
  /** Days that the orders were counted over. */
  readonly periodDays?: number | undefined;
  /** Visits to the shop. */
  readonly visits?: number | undefined;
}

/** The KPIs of orders; one is absent where the totals lack what it is computed from. */
export interface OrderSummary {
  /** Revenue / orders. */
  readonly averageOrderValue: Ratio<"averageOrderValue">;
  /** Units / orders. */
  readonly averageOrderQuantity?: Ratio<"averageOrderQuantity">;
  /** Orders / customers. */
  readonly purchaseFrequency?: Ratio<"purchaseFrequency">;
  /** Days * customers / orders. */
  readonly timeBetweenPurchases?: Ratio<"timeBetweenPurchases">;
  /** Repeat customers / customers. */
  readonly repeatPurchaseRate?: Fraction<"repeatPurchaseRate">;
  /** Returning customers / customers. */
  readonly returningCustomerRate?: Fraction<"returningCustomerRate">;
  /** What a returning customer spends / what a new one spends. */
  readonly repeatToNewSpendRatio?: Measure<"repeatToNewSpendRatio">;
  /** Repeat revenue / revenue; absent where refunds make either part of it negative. */
  readonly returningRevenueShare?: Fraction<"returningRevenueShare">;
  /** Revenue / customers. */
  readonly revenuePerCustomer?: Ratio<"revenuePerCustomer">;
  /** Revenue / visits. */
  readonly revenuePerVisit?: Ratio<"revenuePerVisit">;
}

/**
 * What the totals of orders say: every KPI that they hold the parts of.
 *
 * @returns The measures, by KPI.
 * @throws {@link InputError} If a total cannot be right.
 *
 * @example
 * const orders = [
 *   { customerId: "a", amount: 20 },
 *   { customerId: "b", amount: 35.5 },
 *   { customerId: "a", amount: 44.5 },
 * ];
 * const totals = aggregate(orders, orderTotalsAggregator);
 * const summary = summarizeOrders({ ...totals, periodDays: 30 });
 * summary.averageOrderValue.value; // 33.333333333333336
 * summary.repeatPurchaseRate.percent; // 50
 * summary.timeBetweenPurchases.value; // 20
 * summary.returningRevenueShare; // undefined
 */
export function summarizeOrders(totals: SummarizeOrdersInput): OrderSummary {
  return {
    averageOrderValue: averageOrderValue(totals),
    ...(totals.units !== undefined && { averageOrderQuantity: averageOrderQuantity(totals) }),
    ...ofCustomers(totals),
    ...ofNewCustomers(totals),
    ...(totals.visits !== undefined && {
      revenuePerVisit: revenuePerVisit({ ...totals, visits: totals.visits }),
    }),
  };
}

function ofCustomers(totals: SummarizeOrdersInput): Partial<OrderSummary> {
  const { customers, repeatCustomers, returningCustomers, periodDays } = totals;
  if (customers === undefined) return {};
  const counted = { ...totals, customers };
  return {
    purchaseFrequency: purchaseFrequency(counted),
    ...(periodDays !== undefined && {
      timeBetweenPurchases: timeBetweenPurchases({ ...counted, periodDays }),
    }),
    ...(repeatCustomers !== undefined && {
      repeatPurchaseRate: repeatPurchaseRate({ customers, repeatCustomers }),
    }),
    ...(returningCustomers !== undefined && {
      returningCustomerRate: returningCustomerRate({ customers, returningCustomers }),
    }),
    revenuePerCustomer: revenuePerCustomer(counted),
  };
}

function ofNewCustomers(totals: SummarizeOrdersInput): Partial<OrderSummary> {
  const { newCustomers, returningCustomers, newRevenue, repeatRevenue } = totals;
  if (newRevenue === undefined || repeatRevenue === undefined) return {};
  const revenue = { ...totals, newRevenue, repeatRevenue };
  const isShared = newRevenue >= 0 && repeatRevenue >= 0;
  return {
    ...(newCustomers !== undefined &&
      returningCustomers !== undefined && {
        repeatToNewSpendRatio: repeatToNewSpendRatio({
          ...revenue,
          newCustomers,
          returningCustomers,
        }),
      }),
    ...(isShared && { returningRevenueShare: returningRevenueShare(revenue) }),
  };
}
