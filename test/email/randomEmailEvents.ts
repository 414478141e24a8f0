import fc from "fast-check";
import type { EmailEvent } from "../../src/index.js";

/** An event of two campaigns and three recipients, so that many events meet in one recipient. */
export const randomEmailEvent: fc.Arbitrary<EmailEvent> = fc.record({
  campaignId: fc.constantFrom(1, 2),
  recipient: fc.constantFrom("ana", "ben", "cleo"),
  kind: fc.constantFrom(
    "sent",
    "delivered",
    "bounced",
    "opened",
    "clicked",
    "unsubscribed",
    "complained",
  ),
  at: fc.nat(6).map((minute) => Date.UTC(2026, 4, 4) + minute * 60_000),
  machine: fc.constantFrom(true, false, null, undefined),
});
