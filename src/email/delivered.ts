import { count, countIfAny, isAbsent } from "../kernel/check.js";
import type { Fields } from "../kernel/fields.js";
import { InputError } from "../kernel/inputError.js";

/**
 * Reads how many emails were delivered. Throws if the input says it in two ways that contradict
 * each other.
 */
export function delivered(input: Fields<"delivered" | "sent" | "bounced">): number {
  const isGiven = !isAbsent(input?.delivered);
  if (isAbsent(input?.sent)) {
    countIfAny(input, "bounced");
    if (isGiven) return count(input, "delivered");
    if (isAbsent(input?.bounced)) {
      const expected = "a whole number from 0 up, or left out where sent is given";
      throw new InputError("delivered", undefined, expected);
    }
  }
  const sent = count(input, "sent");
  const arrived = sent - countIfAny(input, "bounced", sent, "sent");
  if (!isGiven || count(input, "delivered") === arrived) return arrived;
  throw new InputError("delivered", input.delivered, `sent - bounced (${arrived})`);
}
