import type { Localized } from "./localized.js";

/** One of the ways in which a KPI is computed, described by itself: a table of ways needs no other text. */
export interface MethodText {
  /** The options that choose it, by the name of their field; empty where the KPI has one way only. */
  readonly when: Readonly<Record<string, string>>;
  /** Its name. */
  readonly title: Localized;
  /** Its formula, in words. */
  readonly formula: Localized;
  /** How it differs from the other ways, in a sentence or two. */
  readonly difference: Localized;
  /** When to choose it, in a sentence or two. */
  readonly choose: Localized;
}
