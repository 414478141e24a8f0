import { iterable } from "../../kernel/check.js";
import { checkId, type Id, plainId } from "../../kernel/id.js";
import { InputError } from "../../kernel/inputError.js";
import { placed } from "../../kernel/placed.js";
import { checkRecord } from "../../kernel/record.js";
import { instant } from "../../kernel/timestamp.js";
import { commonTimesKind, type TimesKind, timesKindOf } from "../../stream/timesKind.js";
import { checkChannelName } from "../channelRecord.js";
import type { ReadTouch } from "./readTouch.js";
import type { Touch } from "./touch.js";

/** The channel of orders without a touch. */
export const noChannel = "(none)";

/** Touches by customer, in the order of time and then of their channels' names. */
export interface ReadTouches {
  readonly byCustomer: ReadonlyMap<Id, readonly ReadTouch[]>;
  /** Whether they have dates or instants. */
  readonly times: TimesKind;
}

/** Reads the touches. Touches of one customer, channel and instant are one touch. */
export function readTouches(touches: Iterable<Touch>): ReadTouches {
  const byCustomer = new Map<Id, ReadTouch[]>();
  let times: TimesKind = "unknown";
  let position = 0;
  for (const touch of iterable("touches", touches)) {
    try {
      checkRecord("touch", touch);
      const { customerId, at, channel } = touch;
      checkId("customerId", customerId);
      checkChannelName("channel", channel);
      if (channel === noChannel) {
        throw new InputError(
          "channel",
          channel,
          "another name: it stands for orders without a touch",
        );
      }
      const read = { at: instant("at", at), channel };
      times = commonTimesKind(times, timesKindOf(at), at, "touches");
      const id = plainId(customerId);
      const known = byCustomer.get(id);
      if (known === undefined) byCustomer.set(id, [read]);
      else known.push(read);
    } catch (error) {
      throw placed(error, `touches[${position}]`, "touches");
    }
    position += 1;
  }
  const areInstants = times === "instants";
  for (const [id, all] of byCustomer) {
    const sorted = all.sort(compareTouches);
    const isRepeated = (one: ReadTouch, place: number): boolean =>
      place > 0 && compareTouches(sorted[place - 1] as ReadTouch, one) === 0;
    if (areInstants && sorted.some(isRepeated)) {
      byCustomer.set(
        id,
        sorted.filter((one, place) => !isRepeated(one, place)),
      );
    }
  }
  return { byCustomer, times };
}

function compareTouches(a: ReadTouch, b: ReadTouch): number {
  if (a.at !== b.at) return a.at - b.at;
  return a.channel < b.channel ? -1 : Number(a.channel > b.channel);
}
