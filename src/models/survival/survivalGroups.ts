import type { SurvivalSubject } from "./survivalSubject.js";

/** Groups of subjects: an object or a Map from the name of a group to its subjects. */
export type SurvivalGroups =
  | { readonly [group: string]: Iterable<SurvivalSubject> }
  | ReadonlyMap<string, Iterable<SurvivalSubject>>;
