import { isAbsent } from "../kernel/check.js";
import { averageOrderQuantity } from "./averageOrderQuantity.js";
import { averageOrderValue } from "./averageOrderValue.js";
import type { WithCounting } from "./counting.js";
import { customerCount } from "./customerCount.js";
import { newCustomerCount } from "./newCustomerCount.js";
import type { OrderAmounts } from "./orderAmounts.js";
import { orderCount } from "./orderCount.js";
import type { OrderSummary } from "./orderSummary.js";
import type { OrderTotals } from "./orderTotals.js";
import { purchaseFrequency } from "./purchaseFrequency.js";
import { repeatPurchaseRate } from "./repeatPurchaseRate.js";
import { repeatToNewSpendRatio } from "./repeatToNewSpendRatio.js";
import { returningCustomerRate } from "./returningCustomerRate.js";
import { returningRevenueShare } from "./returningRevenueShare.js";
import { revenuePerCustomer } from "./revenuePerCustomer.js";
import { revenuePerVisit } from "./revenuePerVisit.js";
import { timeBetweenPurchases } from "./timeBetweenPurchases.js";
import { totalRevenue } from "./totalRevenue.js";

/** What {@link summarizeOrders} is computed from: the totals that any aggregator of orders gives. */
export interface SummarizeOrdersInput
  extends OrderAmounts,
    Optional<Omit<OrderTotals, keyof OrderAmounts>>,
    WithCounting {
  /** How many days the orders were counted over. */
  readonly periodDays?: number | null | undefined;
  /** How many visits the shop had. */
  readonly visits?: number | bigint | null | undefined;
}

/** The same fields, each of which may be left out. */
type Optional<Fields> = { readonly [Name in keyof Fields]?: Fields[Name] | undefined };

/**
 * Every KPI of orders that can be computed from their totals.
 *
 * @returns The measures, by KPI.
 * @throws {@link InputError} If a total is invalid.
 *
 * @example
 * const orders = [
 *   { customerId: "a", amount: 20 },
 *   { customerId: "b", amount: 35.5 },
 *   { customerId: "a", amount: 44.5 },
 * ];
 * const totals = aggregate(orders, orderTotalsAggregator);
 * const summary = summarizeOrders({ ...totals, periodDays: 30 });
 * summary.totalRevenue.value; // 100
 * summary.averageOrderValue.value; // 33.333333333333336
 * summary.repeatPurchaseRate.percent; // 50
 * summary.timeBetweenPurchases.value; // 20
 * summary.returningRevenueShare; // undefined
 */
export function summarizeOrders(totals: SummarizeOrdersInput): OrderSummary {
  return {
    totalRevenue: totalRevenue(totals),
    orderCount: orderCount(totals),
    averageOrderValue: averageOrderValue(totals),
    ...(!isAbsent(totals.units) && { averageOrderQuantity: averageOrderQuantity(totals) }),
    ...summarizeCustomers(totals),
    ...summarizeNewCustomers(totals),
    ...(!isAbsent(totals.visits) && {
      revenuePerVisit: revenuePerVisit({ ...totals, visits: totals.visits }),
    }),
  };
}

function summarizeCustomers(totals: SummarizeOrdersInput): Partial<OrderSummary> {
  const { customers, repeatCustomers, returningCustomers, periodDays } = totals;
  if (isAbsent(customers)) return {};
  const counted = { ...totals, customers };
  return {
    customerCount: customerCount(counted),
    purchaseFrequency: purchaseFrequency(counted),
    ...(!isAbsent(periodDays) && {
      timeBetweenPurchases: timeBetweenPurchases({ ...counted, periodDays }),
    }),
    ...(!isAbsent(repeatCustomers) && {
      repeatPurchaseRate: repeatPurchaseRate({ ...counted, repeatCustomers }),
    }),
    ...(!isAbsent(returningCustomers) && {
      returningCustomerRate: returningCustomerRate({ ...counted, returningCustomers }),
    }),
    revenuePerCustomer: revenuePerCustomer(counted),
  };
}

function summarizeNewCustomers(totals: SummarizeOrdersInput): Partial<OrderSummary> {
  const { newCustomers, returningCustomers, newRevenue, repeatRevenue } = totals;
  const counted = !isAbsent(newCustomers) && {
    newCustomerCount: newCustomerCount({ ...totals, newCustomers }),
  };
  if (isAbsent(newRevenue) || isAbsent(repeatRevenue)) return { ...counted };
  const revenue = { ...totals, newRevenue, repeatRevenue };
  const canBeShared = newRevenue >= 0 && repeatRevenue >= 0;
  return {
    ...counted,
    ...(!isAbsent(newCustomers) &&
      !isAbsent(returningCustomers) && {
        repeatToNewSpendRatio: repeatToNewSpendRatio({
          ...revenue,
          newCustomers,
          returningCustomers,
        }),
      }),
    ...(canBeShared && { returningRevenueShare: returningRevenueShare(revenue) }),
  };
}
