import { count, countIfAny, isAbsent } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import type { Fields } from "../kernel/fields.js";
import { InputError } from "../kernel/inputError.js";

/** How many emails were delivered: as a count of its own, or as sent and bounced emails. */
export type DeliveredEmails =
  | {
      /** Emails that were delivered. */
      readonly delivered: Count;
      /** Emails sent; where it is given, sent - bounced must be delivered. */
      readonly sent?: Count | null | undefined;
      /** Emails that bounced; 0 where it is left out. */
      readonly bounced?: Count | null | undefined;
    }
  | {
      /** Emails sent. */
      readonly sent: Count;
      /** Emails that bounced; 0 where it is left out. */
      readonly bounced?: Count | null | undefined;
      /** Emails that were delivered; it may be left out, and must be sent - bounced where it is given. */
      readonly delivered?: Count | null | undefined;
    };

/** Reads how many emails were delivered. Throws where the input says it in two ways that differ. */
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
