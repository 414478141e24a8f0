import type { Defined } from "../kernel/defined.js";
import type { Aggregator } from "../stream/aggregator.js";
import { withDefinition } from "../stream/withDefinition.js";
import type { CampaignTotals } from "./campaignTotals.js";
import { campaignTotalsAggregator } from "./campaignTotalsAggregator.js";
import type { CampaignTotalsState } from "./campaignTotalsState.js";
import type { EmailCampaign } from "./emailCampaign.js";

/**
 * The aggregator {@link campaignTotalsAggregator}, with a definition that states what was counted,
 * and how.
 *
 * The totals carry the definition, and so does every measure made of them. A saved state does not
 * hold the definition: restore a state with an aggregator that was made with the same definition.
 *
 * @param options - The `definition`, such as `{ audience: "tracked" }`.
 * @returns An aggregator of campaigns.
 * @throws {@link InputError} If an option is unknown, or a part of the definition is not a text or a finite number.
 *
 * @example
 * const campaigns = [{ sent: 1000, uniqueOpens: 240, uniqueClicks: 36 }];
 * const tracked = campaignTotalsAggregatorFor({ definition: { audience: "tracked" } });
 * openRate(aggregate(campaigns, tracked)).definition; // { audience: "tracked" }
 */
export function campaignTotalsAggregatorFor(
  options: Defined,
): Aggregator<EmailCampaign, CampaignTotalsState, CampaignTotals> {
  return withDefinition(campaignTotalsAggregator, options);
}
