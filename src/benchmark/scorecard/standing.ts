/**
 * How a KPI stands compared with others, or with its target if the comparison with others is
 * undetermined. It is `"mixed"` if verdicts contradict each other.
 */
export type Standing = "strong" | "weak" | "similar" | "mixed" | "unknown";
