// The KPIs of the family, written by `npm run generate`.

export { type ActivationRateInput, activationRate } from "./activationRate.js";
export { type ChannelEfficiencyInput, channelEfficiency } from "./channelEfficiency.js";
export { type ClosingRateInput, closingRate } from "./closingRate.js";
export { type CostPerAcquisitionInput, costPerAcquisition } from "./costPerAcquisition.js";
export { type CostPerActionInput, costPerAction } from "./costPerAction.js";
export { type CostPerClickInput, costPerClick } from "./costPerClick.js";
export { type CostPerLeadInput, costPerLead } from "./costPerLead.js";
export { type CostPerMilleInput, costPerMille } from "./costPerMille.js";
export {
  type CustomerAcquisitionCostInput,
  customerAcquisitionCost,
} from "./customerAcquisitionCost.js";
export {
  type CustomerAcquisitionRateInput,
  customerAcquisitionRate,
} from "./customerAcquisitionRate.js";
export { type LeadConversionRateInput, leadConversionRate } from "./leadConversionRate.js";
export {
  type MarketingEfficiencyRatioInput,
  marketingEfficiencyRatio,
} from "./marketingEfficiencyRatio.js";
export { type TrialConversionRateInput, trialConversionRate } from "./trialConversionRate.js";

// The other exports of the family, written by hand.

export { type AttributeOptions, attribute } from "./attribution/attribute.js";
export type { Attributed } from "./attribution/attributed.js";
export type { Attribution } from "./attribution/attribution.js";
export type { AttributionModel } from "./attribution/attributionModel.js";
export type { Touch } from "./attribution/touch.js";
export type { Channel } from "./channel.js";
export type { ChannelKnown } from "./channelKnown.js";
export type { ChannelMeasures } from "./channelMeasures.js";
export type { ChannelRecord } from "./channelRecord.js";
export { type ChannelReport, channelReport } from "./channelReport.js";
export type { ChannelRow } from "./channelRow.js";
export type { ChannelTotals } from "./channelTotals.js";
export { channelTotalsAggregator } from "./channelTotalsAggregator.js";
export { channelTotalsAggregatorFor } from "./channelTotalsAggregatorFor.js";
export type { ChannelTotalsState } from "./channelTotalsState.js";
