import type { CountedRecordsState } from "../stream/countedRecordsState.js";
import type { CampaignSpread } from "./campaignSpread.js";

/** What is kept of the campaigns seen so far: the sums of their counts, and what the spreads are made of. */
export type CampaignTotalsState = CountedRecordsState<keyof CampaignSpread>;
