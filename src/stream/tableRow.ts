import type { PlainKey } from "./plainKey.js";
import type { TableKeys } from "./tableKeys.js";

/** A row of a table: each key under its name, and the answer as `result`. */
export type TableRow<Of extends TableKeys<never>, Result> = {
  readonly [Name in keyof Of]: PlainKey<ReturnType<Of[Name]>>;
} & {
  /** The aggregator's answer for the items of the row. */
  readonly result: Result;
};
