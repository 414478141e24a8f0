// Written by `npm run generate` from the entries of the catalog.
// A new KPI is added at the end. You may reorder the lines of the list by hand: `npm run generate`
// keeps your order.

import type { CatalogEntry } from "../catalogEntry.js";
import { averageOrderQuantity } from "./averageOrderQuantity.js";
import { averageOrderValue } from "./averageOrderValue.js";
import { cartAbandonmentRate } from "./cartAbandonmentRate.js";
import { checkoutAbandonmentRate } from "./checkoutAbandonmentRate.js";
import { customerCount } from "./customerCount.js";
import { newCustomerCount } from "./newCustomerCount.js";
import { orderCount } from "./orderCount.js";
import { purchaseFrequency } from "./purchaseFrequency.js";
import { refundedRevenueShare } from "./refundedRevenueShare.js";
import { refundRate } from "./refundRate.js";
import { repeatPurchaseRate } from "./repeatPurchaseRate.js";
import { repeatToNewSpendRatio } from "./repeatToNewSpendRatio.js";
import { returningCustomerRate } from "./returningCustomerRate.js";
import { returningRevenueShare } from "./returningRevenueShare.js";
import { revenuePerCustomer } from "./revenuePerCustomer.js";
import { revenuePerVisit } from "./revenuePerVisit.js";
import { timeBetweenPurchases } from "./timeBetweenPurchases.js";
import { totalRevenue } from "./totalRevenue.js";

/** The KPIs of the family, in the order of its page in the documentation. */
export const commerce: readonly CatalogEntry[] = [
  averageOrderValue,
  averageOrderQuantity,
  purchaseFrequency,
  timeBetweenPurchases,
  repeatPurchaseRate,
  returningCustomerRate,
  repeatToNewSpendRatio,
  returningRevenueShare,
  revenuePerCustomer,
  revenuePerVisit,
  cartAbandonmentRate,
  checkoutAbandonmentRate,
  totalRevenue,
  orderCount,
  customerCount,
  newCustomerCount,
  refundRate,
  refundedRevenueShare,
];
