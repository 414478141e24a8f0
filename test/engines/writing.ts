import type { Column } from "./column.js";

/** How an engine writes what the smoke test asks for. */
export interface Writing {
  readonly quote: (name: string) => string;
  /** The text of a value, the milliseconds since 1970 of an instant. */
  readonly asText: (column: string, type: Column["type"]) => string;
  /** A parameter as it stands in the text, with what goes along. */
  readonly parameter: (value: string) => readonly [placeholder: string, parameters: unknown];
}
