/** What happened to a subscription. */
export type SubscriptionEventKind =
  | "started"
  | "renewed"
  | "changed"
  | "paused"
  | "resumed"
  | "ended";

/** Every kind. */
export const subscriptionEventKinds: readonly SubscriptionEventKind[] = [
  "started",
  "renewed",
  "changed",
  "paused",
  "resumed",
  "ended",
];
