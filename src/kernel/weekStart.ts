/** The day on which weeks begin. */
export type WeekStart = "monday" | "sunday" | "saturday";
