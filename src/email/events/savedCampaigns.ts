import { choice, isAbsent } from "../../kernel/check.js";
import { plainId, restoredId, savedId } from "../../kernel/id.js";
import { InputError } from "../../kernel/inputError.js";
import { idsOf, savedIds } from "../../stream/idIndex.js";
import { type SavedFields, savedList, savedObject } from "../../stream/savedFields.js";
import {
  type CampaignsFromEventsState,
  emptyCampaigns,
  recipientsOf,
} from "./campaignsFromEventsState.js";
import { type EmailEventKind, emailEventKinds } from "./emailEventKind.js";
import { kindBits, openBits, type Recipients, recipientNumber } from "./recipients.js";

/** The state as JSON data: for each recipient the flags and the four times. */
export function saveCampaigns({
  times,
  campaigns,
  recipients,
}: CampaignsFromEventsState): SavedFields {
  return {
    times,
    campaigns: Array.from(idsOf(campaigns), (campaignId, place) => {
      const own = recipients[place] as Recipients;
      return {
        campaignId: savedId(campaignId),
        recipients: savedIds(own.ids).map((id, one) => [
          id,
          own.flags[one],
          ...[own.firstDelivered, own.lastDelivered, own.lastBounced, own.firstOpened].map(
            (column) => (Number.isFinite(column[one]) ? column[one] : null),
          ),
        ]),
      };
    }),
  };
}

/** The state that was saved. Throws if it contradicts itself. */
export function restoreCampaigns(
  saved: unknown,
  kinds: ReadonlySet<EmailEventKind>,
): CampaignsFromEventsState {
  const fields = savedObject("saved.state", saved);
  const state = emptyCampaigns();
  state.times = choice(fields, "times", ["unknown", "dates", "instants"]);
  const most = emailEventKinds.reduce(
    (bits, kind) => bits | (kinds.has(kind) ? kindBits[kind] : 0),
    0,
  );
  for (const [place, one] of savedList(fields, "campaigns").entries()) {
    const campaign = savedObject("saved.state.campaigns", one);
    const argument = `saved.state.campaigns[${place}].campaignId`;
    const own = recipientsOf(state, restoredId(argument, campaign["campaignId"]));
    const list = savedList(campaign, "recipients");
    for (const entry of list) restoreRecipient(own, entry, most);
    if (
      state.recipients.length !== place + 1 ||
      own.ids.size !== list.length ||
      list.length === 0
    ) {
      throw new InputError(
        argument,
        campaign["campaignId"],
        "there once, with recipients there once",
      );
    }
  }
  if ((state.times === "unknown") === state.recipients.length > 0) {
    throw new InputError("saved.state.times", state.times, "unknown exactly without events");
  }
  return state;
}

function restoreRecipient(own: Recipients, entry: unknown, most: number): void {
  const [id, flags, firstDelivered, lastDelivered, lastBounced, firstOpened] = savedList(
    { recipients: entry },
    "recipients",
  );
  const one = recipientNumber(own, plainId(restoredId("saved.state.recipients", id)));
  const has = Number.isInteger(flags) ? (flags as number) : -1;
  const isRight =
    has > 0 &&
    (has & 127 & ~most) === 0 &&
    (has & 127) !== 0 &&
    has < 4096 &&
    isTime(firstDelivered, has & kindBits.delivered) &&
    isTime(lastDelivered, has & kindBits.delivered) &&
    isTime(lastBounced, has & kindBits.bounced) &&
    isTime(firstOpened, has & kindBits.opened) &&
    Number(firstDelivered) <= Number(lastDelivered) &&
    isTold(has, kindBits.opened, openedBits) &&
    isTold(has, kindBits.clicked, clickedBits);
  if (!isRight) {
    throw new InputError("saved.state.recipients", entry, "flags, with the times of their events");
  }
  own.flags[one] = has;
  own.firstDelivered[one] = (firstDelivered as number | null) ?? Infinity;
  own.lastDelivered[one] = (lastDelivered as number | null) ?? -Infinity;
  own.lastBounced[one] = (lastBounced as number | null) ?? -Infinity;
  own.firstOpened[one] = (firstOpened as number | null) ?? Infinity;
}

const openedBits = openBits.openedByMachine | openBits.openedByPerson | openBits.openedByUnknown;
const clickedBits = openBits.clickedByMachine | openBits.clickedByOther;

/** Whether a time is there exactly if its event is. */
function isTime(time: unknown, event: number): boolean {
  return event === 0 ? isAbsent(time) : Number.isFinite(time);
}

/** Whether it is said who made an event exactly if the event is there. */
function isTold(has: number, event: number, who: number): boolean {
  return ((has & event) !== 0) === ((has & who) !== 0);
}
