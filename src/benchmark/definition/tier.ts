/** How a figure was read: at its publisher's, in two copies that agree, in one, or stated without a study. */
export type Tier = "primary" | "confirmed copy" | "secondary" | "rule of thumb" | "own";

/** The most reliable first. */
export const tiers: readonly Tier[] = [
  "own",
  "primary",
  "confirmed copy",
  "secondary",
  "rule of thumb",
];
