import type { ParameterType } from "./parameterType.js";

/** A value that the driver passes to the engine separately from the text of the statement. */
export interface Parameter {
  /** The value as text. */
  readonly value: string;
  /** The type that the engine reads it as. */
  readonly type: ParameterType;
}
