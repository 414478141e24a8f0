/**
 * How a figure was read: in the publication itself, in two copies that agree, in one copy, or
 * without any study behind it; `"own"` for figures of your own.
 */
export type Tier = "primary" | "confirmed copy" | "secondary" | "rule of thumb" | "own";

/** All tiers, the most reliable first. */
export const tiers: readonly Tier[] = [
  "own",
  "primary",
  "confirmed copy",
  "secondary",
  "rule of thumb",
];
