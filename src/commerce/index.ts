export { type AverageOrderQuantityInput, averageOrderQuantity } from "./averageOrderQuantity.js";
export { type AverageOrderValueInput, averageOrderValue } from "./averageOrderValue.js";
export { type CartAbandonmentRateInput, cartAbandonmentRate } from "./cartAbandonmentRate.js";
export {
  type CheckoutAbandonmentRateInput,
  checkoutAbandonmentRate,
} from "./checkoutAbandonmentRate.js";
export { firstOrders } from "./firstOrders.js";
export {
  type DatedOrder,
  type FirstOrderAt,
  firstOrdersAggregator,
} from "./firstOrdersAggregator.js";
export type { Order, OrderAmount } from "./order.js";
export {
  type OrderAmounts,
  type OrderAmountsState,
  orderAmountsAggregator,
} from "./orderAmountsAggregator.js";
export {
  type OrderLine,
  type OrderLineTotals,
  type OrderLineTotalsState,
  orderLineTotalsAggregator,
} from "./orderLineTotalsAggregator.js";
export type { OrderSpread } from "./orderSpread.js";
export {
  type OrderTotals,
  type OrderTotalsState,
  orderTotalsAggregator,
} from "./orderTotalsAggregator.js";
export { type PurchaseFrequencyInput, purchaseFrequency } from "./purchaseFrequency.js";
export { type RepeatPurchaseRateInput, repeatPurchaseRate } from "./repeatPurchaseRate.js";
export { type RepeatToNewSpendRatioInput, repeatToNewSpendRatio } from "./repeatToNewSpendRatio.js";
export { type ReturningCustomerRateInput, returningCustomerRate } from "./returningCustomerRate.js";
export { type ReturningRevenueShareInput, returningRevenueShare } from "./returningRevenueShare.js";
export { type RevenuePerCustomerInput, revenuePerCustomer } from "./revenuePerCustomer.js";
export { type RevenuePerVisitInput, revenuePerVisit } from "./revenuePerVisit.js";
export { type TimeBetweenPurchasesInput, timeBetweenPurchases } from "./timeBetweenPurchases.js";
