import { isAbsent } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import { placed } from "../../kernel/placed.js";
import { checkRecord } from "../../kernel/record.js";
import type { Subscription } from "./subscription.js";
import type { SubscriptionDetailsPause } from "./subscriptionDetails.js";
import type { SubscriptionPause } from "./subscriptionPause.js";
import { instantIn, type SubscriptionTimes } from "./subscriptionTimes.js";

/** Reads the pauses of a subscription; they must not overlap. */
export function readPauses(
  times: SubscriptionTimes,
  { pauses }: Subscription,
  startedAt: number,
): readonly SubscriptionDetailsPause[] {
  if (isAbsent(pauses)) return [];
  if (!Array.isArray(pauses)) throw new InputError("pauses", pauses, "an array");
  let earliest = startedAt;
  return (pauses as SubscriptionPause[]).map((pause, place) => {
    const read = readPause(times, pause, `pauses[${place}]`);
    if (read.from < earliest) {
      const expected = place === 0 ? "startedAt" : "the end of the pause before";
      throw new InputError(`pauses[${place}].from`, pause.from, `no earlier than ${expected}`);
    }
    earliest = read.to;
    return read;
  });
}

function readPause(
  times: SubscriptionTimes,
  pause: SubscriptionPause,
  place: string,
): SubscriptionDetailsPause {
  try {
    checkRecord("pause", pause);
    const from = instantIn(times, "from", pause.from);
    const to = isAbsent(pause.to) ? Number.POSITIVE_INFINITY : instantIn(times, "to", pause.to);
    if (to < from) throw new InputError("to", pause.to, "no earlier than from");
    return { from, to };
  } catch (error) {
    throw placed(error, place, "pauses");
  }
}
