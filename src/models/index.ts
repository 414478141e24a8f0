/** @module engagement-metrics/models */
export type { VegaLiteSpecification } from "../kernel/vegaLiteSpecification.js";
export type { FrequencyBinOptions } from "./accuracy/frequencyBinOptions.js";
export { type FrequencyFit, frequencyFit } from "./accuracy/frequencyFit.js";
export type { FrequencyFitBin } from "./accuracy/frequencyFitBin.js";
export { type HoldoutByFrequency, holdoutByFrequency } from "./accuracy/holdoutByFrequency.js";
export type { HoldoutCounts } from "./accuracy/holdoutCounts.js";
export type { HoldoutCustomer } from "./accuracy/holdoutCustomer.js";
export { type HoldoutError, holdoutError } from "./accuracy/holdoutError.js";
export type { HoldoutFrequencyBin } from "./accuracy/holdoutFrequencyBin.js";
export type { PredictionError } from "./accuracy/predictionError.js";
export {
  type PurchaseTracking,
  type PurchaseTrackingOptions,
  purchaseTracking,
} from "./accuracy/purchaseTracking.js";
export type { TrackingStep } from "./accuracy/trackingStep.js";
export { type FrequencyChartOptions, frequencyChart } from "./charts/frequencyChart.js";
export { type TrackingChartOptions, trackingChart } from "./charts/trackingChart.js";
export type { Fit } from "./fits/fit.js";
export { type FitBgBbInput, fitBgBb } from "./fits/fitBgBb.js";
export { fitBgNbd } from "./fits/fitBgNbd.js";
export { type FitGammaGammaInput, fitGammaGamma } from "./fits/fitGammaGamma.js";
export { fitMbgNbd } from "./fits/fitMbgNbd.js";
export { fitParetoNbd } from "./fits/fitParetoNbd.js";
export type { FitReason } from "./fits/fitReason.js";
export {
  type FitShiftedBetaGeometricInput,
  fitShiftedBetaGeometric,
} from "./fits/fitShiftedBetaGeometric.js";
export type { FitWarning } from "./fits/fitWarning.js";
export type { GammaGammaFit } from "./fits/gammaGammaFit.js";
export type { PurchaseFitInput } from "./fits/purchaseFitInput.js";
export type { Duration } from "./inputs/duration.js";
export type { BgBbModel } from "./model/bgBbModel.js";
export type { BgBbParameters } from "./model/bgBbParameters.js";
export type { BgNbdModel } from "./model/bgNbdModel.js";
export type { BgNbdParameters } from "./model/bgNbdParameters.js";
export type { CustomerOf } from "./model/customerOf.js";
export type { DiscountRate } from "./model/discountRate.js";
export type { GammaGammaModel } from "./model/gammaGammaModel.js";
export type { GammaGammaParameters } from "./model/gammaGammaParameters.js";
export type { Model } from "./model/model.js";
export type { ModelCustomer } from "./model/modelCustomer.js";
export type { ModelTimeUnit } from "./model/modelTimeUnit.js";
export type { OpportunityCustomer } from "./model/opportunityCustomer.js";
export type { ParetoNbdModel } from "./model/paretoNbdModel.js";
export type { ParetoNbdParameters } from "./model/paretoNbdParameters.js";
export type { PurchaseModel } from "./model/purchaseModel.js";
export type { ShiftedBetaGeometricModel } from "./model/shiftedBetaGeometricModel.js";
export type { ShiftedBetaGeometricParameters } from "./model/shiftedBetaGeometricParameters.js";
export type { Spender } from "./model/spender.js";
export { alivePath } from "./predictions/alivePath.js";
export type { AlivePathHistory } from "./predictions/alivePathHistory.js";
export type { AlivePoint } from "./predictions/alivePoint.js";
export { discountedExpectedResidualTransactions } from "./predictions/discountedExpectedResidualTransactions.js";
export { discountedLifetime } from "./predictions/discountedLifetime.js";
export { discountedResidualLifetime } from "./predictions/discountedResidualLifetime.js";
export { expectedPurchases } from "./predictions/expectedPurchases.js";
export { expectedPurchasesOfNewCustomer } from "./predictions/expectedPurchasesOfNewCustomer.js";
export { expectedSpend } from "./predictions/expectedSpend.js";
export {
  type PredictLifetimeValueOptions,
  predictLifetimeValue,
} from "./predictions/predictLifetimeValue.js";
export { probabilityAlive } from "./predictions/probabilityAlive.js";
export { probabilityOfNoPurchase } from "./predictions/probabilityOfNoPurchase.js";
export {
  type ProbabilityOfPurchasesInput,
  probabilityOfPurchases,
} from "./predictions/probabilityOfPurchases.js";
export type { ResidualLifetimeOptions } from "./predictions/residualLifetimeOptions.js";
export { retentionCurve } from "./predictions/retentionCurve.js";
export {
  type RetentionElasticityOptions,
  retentionElasticity,
} from "./predictions/retentionElasticity.js";
export type { RetentionPoint } from "./predictions/retentionPoint.js";
export { survival } from "./predictions/survival.js";
export {
  type SimulateCustomersOptions,
  simulateCustomers,
} from "./simulation/simulateCustomers.js";
export type { SimulatedCustomer } from "./simulation/simulatedCustomer.js";
export type { CumulativeHazard } from "./survival/cumulativeHazard.js";
export type { HazardStep } from "./survival/hazardStep.js";
export { type KaplanMeierOptions, kaplanMeier } from "./survival/kaplanMeier.js";
export { type LogRank, logRank } from "./survival/logRank.js";
export type { LogRankGroup } from "./survival/logRankGroup.js";
export { type NelsonAalenOptions, nelsonAalen } from "./survival/nelsonAalen.js";
export type { RestrictedMean } from "./survival/restrictedMean.js";
export type { SurvivalCurve } from "./survival/survivalCurve.js";
export type { SurvivalGroups } from "./survival/survivalGroups.js";
export type { SurvivalInterval, SurvivalIntervalOptions } from "./survival/survivalInterval.js";
export type { SurvivalLimits } from "./survival/survivalLimits.js";
export type { SurvivalStep } from "./survival/survivalStep.js";
export type { SurvivalSubject } from "./survival/survivalSubject.js";
