import type { Column } from "./column.js";

/** How an engine writes what the smoke test asks for. */
export interface Writing {
  /** Part of the names of the table and of a column, if the engine cannot have the one that the test has for all. */
  readonly oddName?: string;
  readonly quote: (name: string) => string;
  /** The text of a value, the milliseconds since 1970 of an instant. */
  readonly asText: (column: string, type: Column["type"]) => string;
  /** The exact sum of a column of decimals. Default `sum(column)`. */
  readonly sum?: (column: string) => string;
  /** A parameter as it stands in the text, with what goes along. */
  readonly parameter: (value: string) => readonly [placeholder: string, parameters: unknown];
}
