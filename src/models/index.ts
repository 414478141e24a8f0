/** @module engagement-metrics/models */

export type { VegaLiteSpecification } from "../kernel/vegaLite.js";
export { type AlivePathHistory, type AlivePoint, alivePath } from "./alivePath.js";
export { discountedExpectedResidualTransactions } from "./discountedExpectedResidualTransactions.js";
export { discountedLifetime } from "./discountedLifetime.js";
export {
  discountedResidualLifetime,
  type ResidualLifetimeOptions,
} from "./discountedResidualLifetime.js";
export { expectedPurchases } from "./expectedPurchases.js";
export { expectedPurchasesOfNewCustomer } from "./expectedPurchasesOfNewCustomer.js";
export { expectedSpend } from "./expectedSpend.js";
export { type FitBgBbInput, fitBgBb } from "./fitBgBb.js";
export { fitBgNbd } from "./fitBgNbd.js";
export { type FitGammaGammaInput, fitGammaGamma, type GammaGammaFit } from "./fitGammaGamma.js";
export { fitMbgNbd } from "./fitMbgNbd.js";
export { fitParetoNbd } from "./fitParetoNbd.js";
export type { PurchaseFitInput } from "./fitPurchases.js";
export {
  type FitShiftedBetaGeometricInput,
  fitShiftedBetaGeometric,
} from "./fitShiftedBetaGeometric.js";
export type { FrequencyBinOptions } from "./frequencyBins.js";
export { type FrequencyChartOptions, frequencyChart } from "./frequencyChart.js";
export { type FrequencyFit, type FrequencyFitBin, frequencyFit } from "./frequencyFit.js";
export {
  type HoldoutByFrequency,
  type HoldoutFrequencyBin,
  holdoutByFrequency,
} from "./holdoutByFrequency.js";
export type { HoldoutCounts, HoldoutCustomer } from "./holdoutCustomers.js";
export { type HoldoutError, holdoutError, type PredictionError } from "./holdoutError.js";
export { type KaplanMeierOptions, kaplanMeier } from "./kaplanMeier.js";
export {
  type LogRank,
  type LogRankGroup,
  logRank,
  type SurvivalGroups,
} from "./logRank.js";
export type {
  BgBbModel,
  BgBbParameters,
  BgNbdModel,
  BgNbdParameters,
  DiscountRate,
  Duration,
  Fit,
  FitReason,
  FitWarning,
  GammaGammaModel,
  GammaGammaParameters,
  Model,
  ModelCustomer,
  ModelTimeUnit,
  OpportunityCustomer,
  ParetoNbdModel,
  ParetoNbdParameters,
  PurchaseModel,
  ShiftedBetaGeometricModel,
  ShiftedBetaGeometricParameters,
} from "./model.js";
export {
  type CumulativeHazard,
  type HazardStep,
  type NelsonAalenOptions,
  nelsonAalen,
} from "./nelsonAalen.js";
export { type PredictLifetimeValueOptions, predictLifetimeValue } from "./predictLifetimeValue.js";
export { probabilityAlive } from "./probabilityAlive.js";
export { probabilityOfNoPurchase } from "./probabilityOfNoPurchase.js";
export {
  type ProbabilityOfPurchasesInput,
  probabilityOfPurchases,
} from "./probabilityOfPurchases.js";
export type { CustomerOf } from "./processOf.js";
export {
  type PurchaseTracking,
  type PurchaseTrackingOptions,
  purchaseTracking,
  type TrackingStep,
} from "./purchaseTracking.js";
export type { RestrictedMean } from "./restrictedMean.js";
export { type RetentionPoint, retentionCurve } from "./retentionCurve.js";
export { type RetentionElasticityOptions, retentionElasticity } from "./retentionElasticity.js";
export {
  type SimulateCustomersOptions,
  type SimulatedCustomer,
  simulateCustomers,
} from "./simulateCustomers.js";
export type { Spender } from "./spender.js";
export { survival } from "./survival.js";
export type { SurvivalCurve, SurvivalStep } from "./survivalCurve.js";
export type {
  SurvivalInterval,
  SurvivalIntervalOptions,
  SurvivalLimits,
} from "./survivalInterval.js";
export type { SurvivalSubject } from "./survivalSubject.js";
export { type TrackingChartOptions, trackingChart } from "./trackingChart.js";
