/** A comparison that a standing can rest on; the past shows a direction, and is no basis. */
export type StandingBasis = "benchmark" | "peers" | "target";

/** All of them; where two are equally sure, the one named first leads. */
export const standingBases: readonly StandingBasis[] = ["benchmark", "peers", "target"];
