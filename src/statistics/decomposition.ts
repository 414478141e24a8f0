import type { GroupEffect } from "./groupEffect.js";

/** A change of a whole, taken apart. */
export interface Decomposition<Group = string> {
  /** The KPI's id. */
  readonly metric: string;
  /** The value of the whole before. */
  readonly before: number | null;
  /** The value of the whole after. */
  readonly after: number | null;
  /** After less before; `null` where one is. */
  readonly change: number | null;
  /** How much of it came from the groups' own rates; `null` where there is no change to explain. */
  readonly rateEffect: number | null;
  /** How much came from the mix of groups: the rest of the change. */
  readonly mixEffect: number | null;
  /** `true` where no group moved the way that the whole did, and one or more moved the other way. */
  readonly reversal: boolean;
  /** What each group did, in the order in which they came. */
  readonly groups: readonly GroupEffect<Group>[];
}
