/** What happened to an email. */
export type EmailEventKind =
  | "sent"
  | "delivered"
  | "bounced"
  | "opened"
  | "clicked"
  | "unsubscribed"
  | "complained";

/** Every kind. */
export const emailEventKinds: readonly EmailEventKind[] = [
  "sent",
  "delivered",
  "bounced",
  "opened",
  "clicked",
  "unsubscribed",
  "complained",
];
