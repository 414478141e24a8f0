import type { Constraint } from "../constraint.js";

/** What arrived is given, or follows from what was sent. */
export const arrivedIsKnown: Constraint = {
  rule: "any-of",
  fields: ["delivered", "sent"],
  words: "Delivered is given, or sent, or both.",
};

/** What arrived and what came back are what was sent. */
export const arrivedAgrees: Constraint = {
  rule: "equal",
  left: ["delivered", "bounced"],
  right: ["sent"],
  given: ["delivered", "sent"],
  words: "Where delivered and sent are both given, delivered is sent − bounced.",
};
