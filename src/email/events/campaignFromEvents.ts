import type { Id } from "../../kernel/id.js";
import type { EmailCampaign } from "../emailCampaign.js";
import type { CampaignOddities } from "./campaignOddities.js";

/** A campaign whose numbers were counted from events. */
export interface CampaignFromEvents extends EmailCampaign {
  /** The id of the campaign. */
  readonly campaignId: Id;
  /** The recipients whose events do not fit together. */
  readonly oddities: CampaignOddities;
}
