import type { Reading } from "./reading.js";

/** A field of a record, as a preset may give it. */
export interface RecordField {
  /** How its cell is read. */
  readonly reading: Reading;
  /** Whether the preset must name the field, or each cell must hold a value once it does. */
  readonly needs?: "preset" | "cell";
}
