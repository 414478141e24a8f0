import type { Id } from "../../kernel/id.js";
import type { CampaignFromEvents } from "./campaignFromEvents.js";
import type { EmailEventKind } from "./emailEventKind.js";
import { kindBits, openBits, type Recipients } from "./recipients.js";

const reactions = kindBits.opened | kindBits.clicked | kindBits.unsubscribed | kindBits.complained;
const arrivals = kindBits.delivered | kindBits.bounced;

/**
 * Counts the recipients of a campaign. `tellsMachines` says whether the source tells machine opens,
 * which decides for a campaign that nobody opened.
 */
export function campaignOf(
  campaignId: Id,
  recipients: Recipients,
  kinds: ReadonlySet<EmailEventKind>,
  tellsMachines: boolean,
): CampaignFromEvents {
  const { ids, flags, firstDelivered, lastDelivered, lastBounced, firstOpened } = recipients;
  const odd = {
    withoutSending: 0,
    withoutSent: 0,
    withoutOutcome: 0,
    bouncedAfterDelivery: 0,
    deliveredAfterBounce: 0,
    reactionsOfBounced: 0,
    openedBeforeDelivery: 0,
    clickedWithoutOpen: 0,
    opensOfUnknown: 0,
    machineClicks: 0,
  };
  const counts = { sent: 0, bounced: 0, opens: 0, clicks: 0, unsubscribes: 0, complaints: 0 };
  let machineOpens = 0;
  let opensOfKnown = 0;
  for (let one = 0; one < ids.size; one += 1) {
    const has = flags[one] as number;
    if ((has & (kindBits.sent | arrivals)) === 0) {
      odd.withoutSending += 1;
      continue;
    }
    counts.sent += 1;
    if (kinds.has("sent") && (has & kindBits.sent) === 0) odd.withoutSent += 1;
    if (kinds.has("delivered") && (has & arrivals) === 0) odd.withoutOutcome += 1;
    const isBounced =
      (has & kindBits.bounced) !== 0 &&
      !((lastBounced[one] as number) < (lastDelivered[one] as number));
    if ((has & arrivals) === arrivals) {
      odd[isBounced ? "bouncedAfterDelivery" : "deliveredAfterBounce"] += 1;
    }
    if (isBounced) {
      counts.bounced += 1;
      if ((has & reactions) !== 0) odd.reactionsOfBounced += 1;
      continue;
    }
    if ((has & kindBits.opened) !== 0) {
      counts.opens += 1;
      if ((firstOpened[one] as number) < (firstDelivered[one] as number)) {
        if ((has & kindBits.delivered) !== 0) odd.openedBeforeDelivery += 1;
      }
      if ((has & (openBits.openedByPerson | openBits.openedByUnknown)) === 0) machineOpens += 1;
      if ((has & (openBits.openedByPerson | openBits.openedByMachine)) !== 0) opensOfKnown += 1;
      if ((has & openBits.openedByUnknown) !== 0) odd.opensOfUnknown += 1;
    }
    if ((has & kindBits.clicked) !== 0) {
      counts.clicks += 1;
      if (kinds.has("opened") && (has & kindBits.opened) === 0) odd.clickedWithoutOpen += 1;
      if ((has & openBits.clickedByOther) === 0) odd.machineClicks += 1;
    }
    if ((has & kindBits.unsubscribed) !== 0) counts.unsubscribes += 1;
    if ((has & kindBits.complained) !== 0) counts.complaints += 1;
  }
  const tellsOwn = counts.opens === 0 ? tellsMachines : opensOfKnown > 0;
  return {
    campaignId,
    sent: counts.sent,
    ...(kinds.has("bounced") && { bounced: counts.bounced }),
    ...(kinds.has("opened") && { uniqueOpens: counts.opens }),
    ...(kinds.has("opened") && tellsOwn && { machineOpens }),
    ...(kinds.has("clicked") && { uniqueClicks: counts.clicks }),
    ...(kinds.has("unsubscribed") && { unsubscribes: counts.unsubscribes }),
    ...(kinds.has("complained") && { complaints: counts.complaints }),
    oddities: tellsOwn ? odd : { ...odd, opensOfUnknown: 0 },
  };
}
