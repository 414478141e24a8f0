import type { Count } from "../kernel/count.js";

/**
 * An email campaign: one mailing, and how its recipients reacted.
 *
 * Leave out a number that is not known, and do not set it to 0: the campaign then counts only in
 * the KPIs that do not need the number.
 */
export interface EmailCampaign {
  /** Emails sent. */
  readonly sent: Count;
  /**
   * Emails among them that bounced and so were not delivered; if it is left out, all emails count
   * as delivered.
   */
  readonly bounced?: Count | null | undefined;
  /** Recipients who opened the email, each counted once; left out where opens were not tracked. */
  readonly uniqueOpens?: Count | null | undefined;
  /** Recipients among them whose mail program opened the email by itself; left out where that is not known. */
  readonly machineOpens?: Count | null | undefined;
  /** Recipients who clicked a link in it, each counted once; left out where clicks were not tracked. */
  readonly uniqueClicks?: Count | null | undefined;
  /** Recipients who unsubscribed. */
  readonly unsubscribes?: Count | null | undefined;
  /** Recipients who marked it as spam. */
  readonly complaints?: Count | null | undefined;
}
