// The KPIs of the family, written by `npm run generate`.

export { type AverageOrderQuantityInput, averageOrderQuantity } from "./averageOrderQuantity.js";
export { type AverageOrderValueInput, averageOrderValue } from "./averageOrderValue.js";
export { type CartAbandonmentRateInput, cartAbandonmentRate } from "./cartAbandonmentRate.js";
export {
  type CheckoutAbandonmentRateInput,
  checkoutAbandonmentRate,
} from "./checkoutAbandonmentRate.js";
export { type CustomerCountInput, customerCount } from "./customerCount.js";
export { type NewCustomerCountInput, newCustomerCount } from "./newCustomerCount.js";
export { type OrderCountInput, orderCount } from "./orderCount.js";
export { type PurchaseFrequencyInput, purchaseFrequency } from "./purchaseFrequency.js";
export { type RefundedRevenueShareInput, refundedRevenueShare } from "./refundedRevenueShare.js";
export { type RefundRateInput, refundRate } from "./refundRate.js";
export { type RepeatPurchaseRateInput, repeatPurchaseRate } from "./repeatPurchaseRate.js";
export { type RepeatToNewSpendRatioInput, repeatToNewSpendRatio } from "./repeatToNewSpendRatio.js";
export { type ReturningCustomerRateInput, returningCustomerRate } from "./returningCustomerRate.js";
export { type ReturningRevenueShareInput, returningRevenueShare } from "./returningRevenueShare.js";
export { type RevenuePerCustomerInput, revenuePerCustomer } from "./revenuePerCustomer.js";
export { type RevenuePerVisitInput, revenuePerVisit } from "./revenuePerVisit.js";
export { type TimeBetweenPurchasesInput, timeBetweenPurchases } from "./timeBetweenPurchases.js";
export { type TotalRevenueInput, totalRevenue } from "./totalRevenue.js";

// The other exports of the family, written by hand.

export type { PurchaseMoment } from "../kernel/purchaseMoment.js";
export type { PurchaseTimeline } from "../kernel/purchaseTimeline.js";
export type { ApproximateOrderTotals } from "./approximateOrderTotals.js";
export { approximateOrderTotalsAggregator } from "./approximateOrderTotalsAggregator.js";
export {
  type ApproximateOrderTotalsAggregatorForOptions,
  approximateOrderTotalsAggregatorFor,
} from "./approximateOrderTotalsAggregatorFor.js";
export type { ApproximateOrderTotalsState } from "./approximateOrderTotalsState.js";
export { type CalibrationAndHoldout, calibrationAndHoldout } from "./calibrationAndHoldout.js";
export type { CalibrationAndHoldoutOptions } from "./calibrationAndHoldoutOptions.js";
export type { CartEvent } from "./carts/cartEvent.js";
export type { CartOddities } from "./carts/cartOddities.js";
export { cartsFromEvents } from "./carts/cartsFromEvents.js";
export { cartsFromEventsAggregator } from "./carts/cartsFromEventsAggregator.js";
export type { CartsFromEventsOptions } from "./carts/cartsFromEventsOptions.js";
export type { CartsFromEventsState } from "./carts/cartsFromEventsState.js";
export type { CartTotals } from "./carts/cartTotals.js";
export type { ColumnNulls } from "./columns/columnNulls.js";
export type { NullableColumn } from "./columns/nullableColumn.js";
export { customerHistories } from "./customerHistories.js";
export { customerHistoriesAggregator } from "./customerHistoriesAggregator.js";
export type { CustomerHistoriesOptions } from "./customerHistoriesOptions.js";
export type { CustomerHistoriesState } from "./customerHistoriesState.js";
export type { CustomerHistories, CustomerHistory } from "./customerHistory.js";
export type { CustomerWithHoldout } from "./customerWithHoldout.js";
export type { DatedOrder } from "./datedOrder.js";
export { defaultSegments } from "./defaultSegments.js";
export type { EmptyBins } from "./emptyBins.js";
export type { FirstOrderAt } from "./firstOrderAt.js";
export type { FirstOrderRows } from "./firstOrderRows.js";
export { firstOrders } from "./firstOrders.js";
export { firstOrdersAggregator } from "./firstOrdersAggregator.js";
export { firstOrdersAggregatorFor } from "./firstOrdersAggregatorFor.js";
export type { FirstOrdersOptions } from "./firstOrdersOptions.js";
export type { FirstOrdersState } from "./firstOrdersState.js";
export type { HistoryOrder } from "./historyOrder.js";
export type { KnownOrderAmounts } from "./knownOrderAmounts.js";
export type { NestedRfmScoresInput } from "./nestedRfmScoresInput.js";
export type { NestedRfmThresholds } from "./nestedRfmThresholds.js";
export type { Order } from "./order.js";
export type { OrderAmount } from "./orderAmount.js";
export type { OrderAmounts } from "./orderAmounts.js";
export { orderAmountsAggregator } from "./orderAmountsAggregator.js";
export {
  type OrderAmountsAggregatorForOptions,
  orderAmountsAggregatorFor,
} from "./orderAmountsAggregatorFor.js";
export type { OrderAmountsState } from "./orderAmountsState.js";
export type { OrderColumnTotals } from "./orderColumnTotals.js";
export type { OrderLine } from "./orderLine.js";
export type { OrderLineTotals } from "./orderLineTotals.js";
export { orderLineTotalsAggregator } from "./orderLineTotalsAggregator.js";
export {
  type OrderLineTotalsAggregatorForOptions,
  orderLineTotalsAggregatorFor,
} from "./orderLineTotalsAggregatorFor.js";
export type { OrderLineTotalsState } from "./orderLineTotalsState.js";
export type { OrderSpread } from "./orderSpread.js";
export type { OrderSummary } from "./orderSummary.js";
export type { OrderTotals } from "./orderTotals.js";
export { orderTotalsAggregator } from "./orderTotalsAggregator.js";
export {
  type OrderTotalsAggregatorForOptions,
  orderTotalsAggregatorFor,
} from "./orderTotalsAggregatorFor.js";
export { orderTotalsFromColumns } from "./orderTotalsFromColumns.js";
export type { OrderTotalsFromColumnsInput } from "./orderTotalsFromColumnsInput.js";
export type { OrderTotalsOfColumns } from "./orderTotalsOfColumns.js";
export type { OrderTotalsState } from "./orderTotalsState.js";
export { repeatWithin } from "./repeatWithin.js";
export { repeatWithinAggregator } from "./repeatWithinAggregator.js";
export type { RepeatWithinOptions } from "./repeatWithinOptions.js";
export type { RepeatWithinRates } from "./repeatWithinRates.js";
export type { RepeatWithinState } from "./repeatWithinState.js";
export type { RfmBins } from "./rfmBins.js";
export type { RfmCustomer } from "./rfmCustomer.js";
export type { RfmScore } from "./rfmScore.js";
export type { NestedRfmScores } from "./rfmScores.js";
export { type RfmScores, rfmScores } from "./rfmScores.js";
export type { RfmScoresInput } from "./rfmScoresInput.js";
export type { RfmSegment } from "./rfmSegment.js";
export type { RfmSegmentSize } from "./rfmSegmentSize.js";
export type { RfmThresholds } from "./rfmThresholds.js";
export type { ScoreRange } from "./scoreRange.js";
export type { SpreadOrderAmountsState } from "./spreadOrderAmountsState.js";
export { type SummarizeOrdersInput, summarizeOrders } from "./summarizeOrders.js";
export type { TimedOrder } from "./timedOrder.js";
