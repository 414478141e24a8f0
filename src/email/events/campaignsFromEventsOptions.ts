import type { EmailEventKind } from "./emailEventKind.js";

/** Which events the source reports. */
export interface CampaignsFromEventsOptions {
  /**
   * The kinds of events that the source reports; all of them by default. Campaigns lack the numbers
   * of other kinds, since a number that is not known is not 0.
   */
  readonly kinds?: Iterable<EmailEventKind> | null | undefined;
}
