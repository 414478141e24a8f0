import type { TimeColumn } from "../source/timeColumn.js";

/** The columns of a table of email campaigns, by the fields of a campaign. A null is a number that is not known. */
export interface CampaignColumns {
  /** The column of the number of emails sent. */
  readonly sent: string;
  /** The column of the number of emails that bounced. */
  readonly bounced?: string | undefined;
  /** The column of the number of recipients who opened the email. */
  readonly uniqueOpens?: string | undefined;
  /** The column of the number among them whose mail program opened the email by itself. */
  readonly machineOpens?: string | undefined;
  /** The column of the number of recipients who clicked a link. */
  readonly uniqueClicks?: string | undefined;
  /** The column of the number of recipients who unsubscribed. */
  readonly unsubscribes?: string | undefined;
  /** The column of the number of recipients who marked the email as spam. */
  readonly complaints?: string | undefined;
  /** When the campaign was sent. */
  readonly at?: TimeColumn | undefined;
}
