import { choice, isAbsent, iterable } from "../../kernel/check.js";
import { compareIds } from "../../kernel/compareIds.js";
import { checkId, type Id } from "../../kernel/id.js";
import { InputError } from "../../kernel/inputError.js";
import { checkOptions } from "../../kernel/options.js";
import { checkRecord } from "../../kernel/record.js";
import { instant } from "../../kernel/timestamp.js";
import type { Aggregator } from "../../stream/aggregator.js";
import { idsOf } from "../../stream/idIndex.js";
import { readSavedState } from "../../stream/savedState.js";
import { commonTimesKind, timesKindOf } from "../../stream/timesKind.js";
import type { CampaignFromEvents } from "./campaignFromEvents.js";
import { campaignOf } from "./campaignOf.js";
import type { CampaignsFromEventsOptions } from "./campaignsFromEventsOptions.js";
import {
  type CampaignsFromEventsState,
  emptyCampaigns,
  mergeCampaigns,
  recipientsOf,
} from "./campaignsFromEventsState.js";
import type { EmailEvent } from "./emailEvent.js";
import { type EmailEventKind, emailEventKinds } from "./emailEventKind.js";
import { addRecipientEvent, openBits, type Recipients, recipientNumber } from "./recipients.js";
import { restoreCampaigns, saveCampaigns } from "./savedCampaigns.js";

const version = 1;
const items = "events";

/**
 * The campaigns of a mail service, from events that arrive one by one or in parts.
 *
 * Group events by nothing finer than the campaign, and filter them by nothing but the campaign: a
 * state of the events of one day does not know what was sent the day before.
 *
 * @returns An aggregator whose result is what {@link campaignsFromEvents} gives.
 * @throws {@link InputError} If an option is invalid.
 *
 * @example
 * const aggregator = campaignsFromEventsAggregator();
 * const sent = { campaignId: 7, recipient: "ana", kind: "sent", at: "2026-05-04" };
 * const opened = { campaignId: 7, recipient: "ana", kind: "opened", at: "2026-05-05" };
 * const [campaign] = aggregate([opened, sent, opened], aggregator);
 * [campaign.sent, campaign.uniqueOpens]; // [1, 1]
 */
export function campaignsFromEventsAggregator(
  options: CampaignsFromEventsOptions = {},
): Aggregator<EmailEvent, CampaignsFromEventsState, readonly CampaignFromEvents[]> {
  checkOptions(options, ["kinds"]);
  const kinds = readKinds(options.kinds);
  const isAll = kinds.size === emailEventKinds.length;
  const name = isAll ? "campaignsFromEvents" : `campaignsFromEvents(${[...kinds].join()})`;
  const reported = [...kinds];
  return {
    name,
    items,
    empty: emptyCampaigns,

    add(state, event) {
      checkRecord("event", event);
      const { campaignId, recipient, at, machine } = event;
      checkId("campaignId", campaignId);
      checkId("recipient", recipient);
      const kind = choice<"kind", EmailEventKind>(event, "kind", reported);
      const moment = instant("at", at);
      if (!isAbsent(machine)) choice(event, "machine", [true, false]);
      state.times = commonTimesKind(state.times, timesKindOf(at), at, items);
      const recipients = recipientsOf(state, campaignId);
      addRecipientEvent(recipients, recipientNumber(recipients, recipient), kind, moment, machine);
    },

    merge(into, from) {
      into.times = commonTimesKind(into.times, from.times, from.times, items);
      mergeCampaigns(into, from);
    },

    result({ campaigns, recipients }) {
      const tellsMachines = recipients.some(isToldOfMachines);
      return Array.from(idsOf(campaigns), (campaignId, place): [Id, Recipients] => [
        campaignId,
        recipients[place] as Recipients,
      ])
        .sort(([a], [b]) => compareIds(a, b))
        .map(([campaignId, own]) => campaignOf(campaignId, own, kinds, tellsMachines));
    },

    save: (state) => ({ aggregator: name, version, state: saveCampaigns(state) }),

    restore: (saved) => restoreCampaigns(readSavedState(saved, name, version), kinds),
  };
}

function isToldOfMachines({ flags }: Recipients): boolean {
  const told = openBits.openedByMachine | openBits.openedByPerson;
  return flags.some((has) => (has & told) !== 0);
}

/** Reads the kinds that the source reports, in the order of {@link emailEventKinds}. */
function readKinds(
  given: Iterable<EmailEventKind> | null | undefined,
): ReadonlySet<EmailEventKind> {
  if (isAbsent(given)) return new Set(emailEventKinds);
  const wanted = new Set<unknown>(iterable("kinds", given));
  const kinds = emailEventKinds.filter((kind) => wanted.has(kind));
  const says = kinds.some((kind) => kind === "sent" || kind === "delivered");
  if (says && kinds.length === wanted.size) return new Set(kinds);
  const expected = `some of ${emailEventKinds.join(", ")}, and sent or delivered among them`;
  throw new InputError("kinds", [...wanted].join(", "), expected);
}
