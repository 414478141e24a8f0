import type { Ratio } from "../kernel/ratio.js";

/** The measures of one period by group: a Map, an iterable of pairs, or an object. */
export type MeasuresByGroup<Group = string> =
  | Iterable<readonly [group: Group, measure: Ratio]>
  | Readonly<Record<string, Ratio>>;
