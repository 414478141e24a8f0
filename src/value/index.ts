// The KPIs of the family, written by `npm run generate`.

export {
  type AcquisitionPaybackPeriodInput,
  acquisitionPaybackPeriod,
} from "./acquisitionPaybackPeriod.js";
export {
  type AverageRevenuePerAccountInput,
  averageRevenuePerAccount,
} from "./averageRevenuePerAccount.js";
export { type CustomerLifetimeValueInput, customerLifetimeValue } from "./customerLifetimeValue.js";
export {
  type DiscountedLifetimeValueInput,
  discountedLifetimeValue,
} from "./discountedLifetimeValue.js";
export { type HistoricLifetimeValueInput, historicLifetimeValue } from "./historicLifetimeValue.js";
export {
  type LifetimeValueToAcquisitionCostInput,
  lifetimeValueToAcquisitionCost,
} from "./lifetimeValueToAcquisitionCost.js";
export {
  type SubscriptionLifetimeValueInput,
  subscriptionLifetimeValue,
} from "./subscriptionLifetimeValue.js";
