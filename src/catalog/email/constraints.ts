import type { Constraint } from "../constraint.js";

/** The delivered emails are given, or follow from the emails sent. */
export const arrivedIsKnown: Constraint = {
  rule: "any-of",
  fields: ["delivered", "sent"],
  words: "Delivered or sent must be given, or both.",
};

/** Delivered and bounced emails add up to the emails sent. */
export const arrivedAgrees: Constraint = {
  rule: "equal",
  left: ["delivered", "bounced"],
  right: ["sent"],
  given: ["delivered", "sent"],
  words: "If delivered and sent are both given, delivered is sent − bounced.",
};
