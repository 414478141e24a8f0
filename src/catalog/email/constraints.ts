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

/** Machine opens are a part of the unique opens. */
export const noMoreMachineOpens: Constraint = {
  rule: "at-most",
  left: ["machineOpens"],
  right: ["uniqueOpens"],
  given: ["machineOpens"],
  words: "There are no more machine opens than unique opens.",
};
