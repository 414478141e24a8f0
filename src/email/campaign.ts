/** An email campaign: one mailing, and how its recipients reacted. */
export interface EmailCampaign {
  /** Emails sent. */
  readonly sent: number;
  /** Emails among them that bounced, so were not delivered; 0 where it is left out. */
  readonly bounced?: number | undefined;
  /** Recipients who opened the email, each counted once. */
  readonly uniqueOpens: number;
  /** Recipients among them whose mail program opened the email by itself, where that is known. */
  readonly machineOpens?: number | undefined;
  /** Recipients who clicked a link in it, each counted once. */
  readonly uniqueClicks: number;
  /** Recipients who unsubscribed. */
  readonly unsubscribes?: number | undefined;
  /** Recipients who marked it as spam. */
  readonly complaints?: number | undefined;
}
