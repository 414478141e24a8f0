import type { GroupEffect } from "./groupEffect.js";

/** The change of a whole, divided into the effects of its groups. */
export interface Decomposition<Group = string> {
  /** The KPI's id. */
  readonly metric: string;
  /** The value of the whole before. */
  readonly before: number | null;
  /** The value of the whole after. */
  readonly after: number | null;
  /** The value after less the value before; `null` if one of them is `null`. */
  readonly change: number | null;
  /** The part of the change that came from the groups' own rates; `null` without a change. */
  readonly rateEffect: number | null;
  /** The part of the change that came from the mix of groups: the rest. */
  readonly mixEffect: number | null;
  /** `true` if no group moved in the direction of the whole, and at least one in the other direction. */
  readonly reversal: boolean;
  /** The effect of each group, in the order of the input. */
  readonly groups: readonly GroupEffect<Group>[];
}
