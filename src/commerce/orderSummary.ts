import type { Fraction } from "../kernel/fraction.js";
import type { Measure } from "../kernel/measure.js";
import type { Ratio } from "../kernel/ratio.js";
import type { Total } from "../kernel/total.js";

/** The KPIs of orders; each is absent if the totals leave out a field that it is computed from. */
export interface OrderSummary {
  /** Revenue. */
  readonly totalRevenue: Total<"totalRevenue">;
  /** Orders. */
  readonly orderCount: Total<"orderCount">;
  /** Customers. */
  readonly customerCount?: Total<"customerCount">;
  /** New customers. */
  readonly newCustomerCount?: Total<"newCustomerCount">;
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
  /** (Repeat revenue / returning customers) / (new revenue / new customers). */
  readonly repeatToNewSpendRatio?: Measure<"repeatToNewSpendRatio">;
  /** Repeat revenue / revenue; absent also if refunds make either part of the revenue negative. */
  readonly returningRevenueShare?: Fraction<"returningRevenueShare">;
  /** Revenue / customers. */
  readonly revenuePerCustomer?: Ratio<"revenuePerCustomer">;
  /** Revenue / visits. */
  readonly revenuePerVisit?: Ratio<"revenuePerVisit">;
}
