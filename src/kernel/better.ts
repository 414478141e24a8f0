/** Which direction is better: a higher value, a lower value, or neither. */
export type Better = "higher" | "lower" | "neither";
