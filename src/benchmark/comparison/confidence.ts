/** How far a verdict can be trusted. */
export type Confidence = "high" | "medium" | "low";

/** All of them, the highest first. */
export const confidences: readonly Confidence[] = ["high", "medium", "low"];
