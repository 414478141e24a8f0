import type { Given } from "../../kernel/given.js";
import type { SurvivalSubject } from "./survivalSubject.js";

/** Groups of subjects: an object or a Map from the name of a group to its subjects. */
export type SurvivalGroups =
  | { readonly [group: string]: Iterable<Given<SurvivalSubject>> }
  | ReadonlyMap<string, Iterable<Given<SurvivalSubject>>>;
