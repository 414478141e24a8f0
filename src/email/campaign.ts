/** An email campaign, and what came of it. */
export interface EmailCampaign {
  /** Emails sent. */
  readonly sent: number;
  /** Those among them that came back; 0 where it is left out. */
  readonly bounced?: number | undefined;
  /** Recipients who opened the email, each counted once. */
  readonly uniqueOpens: number;
  /** Those among them whose open a machine made, where that is known. */
  readonly machineOpens?: number | undefined;
  /** Recipients who clicked a link in it, each counted once. */
  readonly uniqueClicks: number;
  /** Recipients who unsubscribed. */
  readonly unsubscribes?: number | undefined;
  /** Recipients who marked it as spam. */
  readonly complaints?: number | undefined;
}
