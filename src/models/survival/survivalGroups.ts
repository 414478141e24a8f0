import type { SurvivalSubject } from "./survivalSubject.js";

/** Subjects by the name of their group. */
export type SurvivalGroups =
  | { readonly [group: string]: Iterable<SurvivalSubject> }
  | ReadonlyMap<string, Iterable<SurvivalSubject>>;
