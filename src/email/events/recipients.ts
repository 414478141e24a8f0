import type { Id } from "../../kernel/id.js";
import { lengthened, lengthFor } from "../../stream/columns.js";
import { emptyIdIndex, type IdIndex, idsOf, numberOf } from "../../stream/idIndex.js";
import type { EmailEventKind } from "./emailEventKind.js";

/** The recipients of a campaign, in columns that are indexed by the recipient's number. */
export interface Recipients {
  readonly ids: IdIndex;
  /** One bit for each kind of event that the recipient has, and one for each of {@link openBits}. */
  flags: Uint16Array;
  /** When the recipient's email was first delivered; Infinity if it never was. */
  firstDelivered: Float64Array;
  /** When it was last delivered; -Infinity if it never was. */
  lastDelivered: Float64Array;
  /** When it last bounced; -Infinity if it never did. */
  lastBounced: Float64Array;
  /** When it was first opened; Infinity if it never was. */
  firstOpened: Float64Array;
}

/** The bit of each kind of event. */
export const kindBits: Readonly<Record<EmailEventKind, number>> = {
  sent: 1,
  delivered: 2,
  bounced: 4,
  opened: 8,
  clicked: 16,
  unsubscribed: 32,
  complained: 64,
};

/** The bits that say who opened and who clicked. */
export const openBits: Readonly<Record<WhoBit, number>> = {
  openedByMachine: 128,
  openedByPerson: 256,
  openedByUnknown: 512,
  clickedByMachine: 1024,
  clickedByOther: 2048,
};

type WhoBit =
  | "openedByMachine"
  | "openedByPerson"
  | "openedByUnknown"
  | "clickedByMachine"
  | "clickedByOther";

/** A campaign without recipients. */
export function emptyRecipients(): Recipients {
  return {
    ids: emptyIdIndex(),
    flags: new Uint16Array(0),
    firstDelivered: new Float64Array(0),
    lastDelivered: new Float64Array(0),
    lastBounced: new Float64Array(0),
    firstOpened: new Float64Array(0),
  };
}

/** The number of a recipient, for whom there is room in all columns from now on. */
export function recipientNumber(recipients: Recipients, id: Id): number {
  const recipient = numberOf(recipients.ids, id);
  if (recipient >= recipients.flags.length) {
    const length = lengthFor(recipient);
    recipients.flags = lengthened(recipients.flags, length);
    recipients.firstDelivered = lengthened(recipients.firstDelivered, length, Infinity);
    recipients.lastDelivered = lengthened(recipients.lastDelivered, length, -Infinity);
    recipients.lastBounced = lengthened(recipients.lastBounced, length, -Infinity);
    recipients.firstOpened = lengthened(recipients.firstOpened, length, Infinity);
  }
  return recipient;
}

/** Adds an event of a recipient. */
export function addRecipientEvent(
  recipients: Recipients,
  recipient: number,
  kind: EmailEventKind,
  at: number,
  machine: boolean | null | undefined,
): void {
  const { flags, firstDelivered, lastDelivered, lastBounced, firstOpened } = recipients;
  flags[recipient] = (flags[recipient] as number) | kindBits[kind] | machineBit(kind, machine);
  if (kind === "delivered") {
    firstDelivered[recipient] = Math.min(firstDelivered[recipient] as number, at);
    lastDelivered[recipient] = Math.max(lastDelivered[recipient] as number, at);
  } else if (kind === "bounced") {
    lastBounced[recipient] = Math.max(lastBounced[recipient] as number, at);
  } else if (kind === "opened") {
    firstOpened[recipient] = Math.min(firstOpened[recipient] as number, at);
  }
}

function machineBit(kind: EmailEventKind, machine: boolean | null | undefined): number {
  if (kind === "clicked") {
    return machine === true ? openBits.clickedByMachine : openBits.clickedByOther;
  }
  if (kind !== "opened") return 0;
  if (machine === true) return openBits.openedByMachine;
  return machine === false ? openBits.openedByPerson : openBits.openedByUnknown;
}

/** Adds the recipients of the same campaign that another state has seen. */
export function mergeRecipients(into: Recipients, from: Recipients): void {
  let other = 0;
  for (const id of idsOf(from.ids)) {
    const one = recipientNumber(into, id);
    const { flags, firstDelivered, lastDelivered, lastBounced, firstOpened } = into;
    const first = (a: Float64Array, b: Float64Array): void => {
      a[one] = Math.min(a[one] as number, b[other] as number);
    };
    const last = (a: Float64Array, b: Float64Array): void => {
      a[one] = Math.max(a[one] as number, b[other] as number);
    };
    flags[one] = (flags[one] as number) | (from.flags[other] as number);
    first(firstDelivered, from.firstDelivered);
    last(lastDelivered, from.lastDelivered);
    last(lastBounced, from.lastBounced);
    first(firstOpened, from.firstOpened);
    other += 1;
  }
}
