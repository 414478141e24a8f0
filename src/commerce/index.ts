export type { PurchaseMoment, PurchaseTimeline } from "../kernel/purchaseTimeline.js";
export {
  type ApproximateOrderTotals,
  type ApproximateOrderTotalsState,
  approximateOrderTotalsAggregator,
} from "./approximateOrderTotalsAggregator.js";
export { type AverageOrderQuantityInput, averageOrderQuantity } from "./averageOrderQuantity.js";
export { type AverageOrderValueInput, averageOrderValue } from "./averageOrderValue.js";
export {
  type CalibrationAndHoldout,
  type CalibrationAndHoldoutOptions,
  type CustomerWithHoldout,
  calibrationAndHoldout,
} from "./calibrationAndHoldout.js";
export { type CartAbandonmentRateInput, cartAbandonmentRate } from "./cartAbandonmentRate.js";
export {
  type CheckoutAbandonmentRateInput,
  checkoutAbandonmentRate,
} from "./checkoutAbandonmentRate.js";
export { customerHistories } from "./customerHistories.js";
export {
  type CustomerHistories,
  type CustomerHistoriesOptions,
  type CustomerHistoriesState,
  type CustomerHistory,
  customerHistoriesAggregator,
  type HistoryOrder,
} from "./customerHistoriesAggregator.js";
export { defaultSegments } from "./defaultSegments.js";
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
  type SpreadOrderAmountsState,
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
export {
  type OrderColumnTotals,
  type OrderTotalsFromColumnsInput,
  type OrderTotalsOfColumns,
  orderTotalsFromColumns,
} from "./orderTotalsFromColumns.js";
export { type PurchaseFrequencyInput, purchaseFrequency } from "./purchaseFrequency.js";
export { type RepeatPurchaseRateInput, repeatPurchaseRate } from "./repeatPurchaseRate.js";
export { type RepeatToNewSpendRatioInput, repeatToNewSpendRatio } from "./repeatToNewSpendRatio.js";
export { type ReturningCustomerRateInput, returningCustomerRate } from "./returningCustomerRate.js";
export { type ReturningRevenueShareInput, returningRevenueShare } from "./returningRevenueShare.js";
export { type RevenuePerCustomerInput, revenuePerCustomer } from "./revenuePerCustomer.js";
export { type RevenuePerVisitInput, revenuePerVisit } from "./revenuePerVisit.js";
export {
  type EmptyBins,
  type RfmCustomer,
  type RfmScore,
  type RfmScores,
  type RfmScoresInput,
  type RfmSegmentSize,
  type RfmThresholds,
  rfmScores,
} from "./rfmScores.js";
export type { RfmSegment, ScoreRange } from "./rfmSegments.js";
export {
  type OrderSummary,
  type SummarizeOrdersInput,
  summarizeOrders,
} from "./summarizeOrders.js";
export { type TimeBetweenPurchasesInput, timeBetweenPurchases } from "./timeBetweenPurchases.js";
