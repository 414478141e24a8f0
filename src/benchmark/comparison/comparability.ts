/** Whether both sides mean the same. */
export type Comparability = "exact" | "compatible" | "mismatch" | "unknown";
