import type { EmailCampaign } from "../../email/emailCampaign.js";

/** An email campaign as an export gives it: an {@link EmailCampaign} with its name and its time. */
export interface ExportedCampaign extends EmailCampaign {
  /** The name of the campaign. */
  readonly name?: string;
  /** When it was sent. */
  readonly at?: string | number;
}
