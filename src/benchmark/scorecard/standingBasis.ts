/**
 * A comparison that a standing can be based on. The past is not among them, since it only shows a
 * direction.
 */
export type StandingBasis = "benchmark" | "peers" | "target";

/** All of them. If two are equally certain, the first in this list leads. */
export const standingBases: readonly StandingBasis[] = ["benchmark", "peers", "target"];
