import type { Id } from "../../kernel/id.js";
import type { Timestamp } from "../../kernel/timestamp.js";
import type { EmailEventKind } from "./emailEventKind.js";

/** Something that happened to one email of a campaign, as mail services report it. */
export interface EmailEvent {
  /** The id of the campaign. */
  readonly campaignId: Id;
  /** The recipient: an id, or an address that is always written in the same way. */
  readonly recipient: Id;
  /** What happened. */
  readonly kind: EmailEventKind;
  /** When it happened. Either all times are dates without a time, or none of them is. */
  readonly at: Timestamp;
  /**
   * Whether a mail program or a security scanner opened or clicked by itself; left out where the
   * service does not say so.
   */
  readonly machine?: boolean | null | undefined;
}
