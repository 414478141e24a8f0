export {
  type AverageCustomerLifetimeInput,
  averageCustomerLifetime,
} from "./averageCustomerLifetime.js";
export { type ChurnRateInput, churnRate } from "./churnRate.js";
export { type ConvertChurnRateInput, convertChurnRate } from "./convertChurnRate.js";
export { type GrossRevenueChurnInput, grossRevenueChurn } from "./grossRevenueChurn.js";
export { type GrossRevenueRetentionInput, grossRevenueRetention } from "./grossRevenueRetention.js";
export { type NetRevenueChurnInput, netRevenueChurn } from "./netRevenueChurn.js";
export { type NetRevenueRetentionInput, netRevenueRetention } from "./netRevenueRetention.js";
export { type PeriodChurnRateInput, periodChurnRate } from "./periodChurnRate.js";
export { type QuickRatioInput, quickRatio } from "./quickRatio.js";
export { type RetentionRateInput, retentionRate } from "./retentionRate.js";
export {
  type RetentionRateFromTotalsInput,
  retentionRateFromTotals,
} from "./retentionRateFromTotals.js";
export type { RevenueLoss } from "./revenueMovement.js";
