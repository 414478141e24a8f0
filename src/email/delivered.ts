import { count, countIfAny, type Fields } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";

/** How many emails arrived: as counted, or as those sent less those that bounced. */
export type DeliveredEmails =
  | {
      /** Emails that arrived. */
      readonly delivered: number;
      /** Emails sent; where it is given, sent - bounced has to be what arrived. */
      readonly sent?: number | undefined;
      /** Emails that came back; 0 where it is left out. */
      readonly bounced?: number | undefined;
    }
  | {
      /** Emails sent. */
      readonly sent: number;
      /** Emails that came back; 0 where it is left out. */
      readonly bounced?: number | undefined;
      /** Emails that arrived; sent - bounced where it is left out, and the same where it is given. */
      readonly delivered?: number | undefined;
    };

/** How many emails arrived, which all that the input says of it has to agree on. */
export function delivered(input: Fields<"delivered" | "sent" | "bounced">): number {
  const isGiven = input?.delivered !== undefined;
  if (input?.sent === undefined) {
    countIfAny(input, "bounced");
    if (isGiven) return count(input, "delivered");
    if (input?.bounced === undefined) {
      const expected = "a whole number from 0 up, or left out where sent is given";
      throw new InputError("delivered", undefined, expected);
    }
  }
  const sent = count(input, "sent");
  const arrived = sent - countIfAny(input, "bounced", sent, "sent");
  if (!isGiven || count(input, "delivered") === arrived) return arrived;
  throw new InputError("delivered", input.delivered, `sent - bounced (${arrived})`);
}
