import type { Language } from "./language.js";

/** Options of {@link inputSchema}. */
export interface InputSchemaOptions {
  /**
   * `"tool"` for the tool of a language model: an object without rules between fields, which such
   * tools do not take, and without fields of other names. `evaluate` checks the rules.
   */
  readonly for?: "tool" | null | undefined;
  /** The language of the titles of the KPI, its fields and their branches; English where it is left out. */
  readonly language?: Language | null | undefined;
}
