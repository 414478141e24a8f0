/** How a KPI stands compared with others, or if that is undetermined, with its target; `"mixed"` if verdicts contradict each other. */
export type Standing = "strong" | "weak" | "similar" | "mixed" | "unknown";
