export { type ChannelEfficiencyInput, channelEfficiency } from "./channelEfficiency.js";
export type { ChannelMeasures } from "./channelMeasures.js";
export {
  type Channel,
  type ChannelReport,
  type ChannelRow,
  channelReport,
} from "./channelReport.js";
export {
  type ChannelRecord,
  type ChannelTotals,
  type ChannelTotalsState,
  channelTotalsAggregator,
} from "./channelTotalsAggregator.js";
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
