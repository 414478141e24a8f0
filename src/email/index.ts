// The KPIs of the family, written by `npm run generate`.

export { type ClickToOpenRateInput, clickToOpenRate } from "./clickToOpenRate.js";
export { type DeliveryRateInput, deliveryRate } from "./deliveryRate.js";
export { type EmailBounceRateInput, emailBounceRate } from "./emailBounceRate.js";
export { type EmailClickRateInput, emailClickRate } from "./emailClickRate.js";
export { type OpenRateInput, openRate } from "./openRate.js";
export { type PlacedOrderRateInput, placedOrderRate } from "./placedOrderRate.js";
export { type RevenuePerRecipientInput, revenuePerRecipient } from "./revenuePerRecipient.js";
export { type SpamComplaintRateInput, spamComplaintRate } from "./spamComplaintRate.js";
export { type UnsubscribeRateInput, unsubscribeRate } from "./unsubscribeRate.js";

// The other exports of the family, written by hand.

export type { CampaignKnown } from "./campaignKnown.js";
export type { CampaignSpread } from "./campaignSpread.js";
export type { CampaignSummary } from "./campaignSummary.js";
export type { CampaignTotals } from "./campaignTotals.js";
export { campaignTotalsAggregator } from "./campaignTotalsAggregator.js";
export { campaignTotalsAggregatorFor } from "./campaignTotalsAggregatorFor.js";
export type { CampaignTotalsState } from "./campaignTotalsState.js";
export type { DeliveredEmails } from "./deliveredEmails.js";
export type { EmailCampaign } from "./emailCampaign.js";
export type { CampaignFromEvents } from "./events/campaignFromEvents.js";
export type { CampaignOddities } from "./events/campaignOddities.js";
export { campaignsFromEvents } from "./events/campaignsFromEvents.js";
export { campaignsFromEventsAggregator } from "./events/campaignsFromEventsAggregator.js";
export type { CampaignsFromEventsOptions } from "./events/campaignsFromEventsOptions.js";
export type { CampaignsFromEventsState } from "./events/campaignsFromEventsState.js";
export type { EmailEvent } from "./events/emailEvent.js";
export type { EmailEventKind } from "./events/emailEventKind.js";
export { type SummarizeCampaignsInput, summarizeCampaigns } from "./summarizeCampaigns.js";
