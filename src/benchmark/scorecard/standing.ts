/** How a KPI stands: beside others, or where there are none to tell, beside its target. */
export type Standing = "strong" | "weak" | "similar" | "mixed" | "unknown";
