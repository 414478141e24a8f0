import type { CountedRecordsState } from "../stream/countedRecordsState.js";
import type { CampaignSpread } from "./campaignSpread.js";

/**
 * What is kept of the campaigns seen so far: the sums of their counts, and the sums that the
 * spreads are computed from.
 */
export type CampaignTotalsState = CountedRecordsState<keyof CampaignSpread>;
