import type { Count } from "../kernel/check.js";
/** An email campaign: one mailing, and how its recipients reacted. */
export interface EmailCampaign {
  /** Emails sent. */
  readonly sent: Count;
  /** Emails among them that bounced, so were not delivered; 0 where it is left out. */
  readonly bounced?: Count | null | undefined;
  /** Recipients who opened the email, each counted once. */
  readonly uniqueOpens: Count;
  /** Recipients among them whose mail program opened the email by itself, where that is known. */
  readonly machineOpens?: Count | null | undefined;
  /** Recipients who clicked a link in it, each counted once. */
  readonly uniqueClicks: Count;
  /** Recipients who unsubscribed. */
  readonly unsubscribes?: Count | null | undefined;
  /** Recipients who marked it as spam. */
  readonly complaints?: Count | null | undefined;
}
