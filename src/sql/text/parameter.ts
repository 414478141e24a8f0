import type { ParameterType } from "./parameterType.js";

/** A value that the driver passes to the engine separately from the text of the statement. */
export interface Parameter {
  readonly value: string;
  readonly type: ParameterType;
}
