/** How many recipients of a campaign have events that do not fit together. */
export interface CampaignOddities {
  /** Recipients with an open, a click or the like of an email that was never sent, delivered or bounced; they are in no other number. */
  readonly withoutSending: number;
  /** Recipients with a delivery or a bounce, but without `sent`; they count as sent. */
  readonly withoutSent: number;
  /** Recipients with `sent`, and neither a delivery nor a bounce; they count as delivered. */
  readonly withoutOutcome: number;
  /** Recipients whose last bounce came after a delivery, or at its time; they count as bounced. */
  readonly bouncedAfterDelivery: number;
  /** Recipients whose last delivery came after a bounce; they count as delivered. */
  readonly deliveredAfterBounce: number;
  /** Recipients who count as bounced, and whose email was opened, clicked or the like; they count as bounced alone. */
  readonly reactionsOfBounced: number;
  /** Recipients whose first open came before their first delivery; the open counts. */
  readonly openedBeforeDelivery: number;
  /** Recipients with a click and no open; the click counts, and no open is made up. */
  readonly clickedWithoutOpen: number;
  /** Recipients with an open that does not say whether a machine made it, where other opens of the campaign do. */
  readonly opensOfUnknown: number;
  /** Recipients whose every click was a machine's; they are in `uniqueClicks`. */
  readonly machineClicks: number;
}
