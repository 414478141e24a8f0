/** How far a verdict can be trusted. */
export type Confidence = "high" | "medium" | "low";

/** The surest first. */
export const confidences: readonly Confidence[] = ["high", "medium", "low"];
