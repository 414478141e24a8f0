import type { Defined } from "../../kernel/defined.js";
import type { Invalid } from "../../stream/invalid.js";
import type { Dialect } from "../dialects/dialect.js";
import type { Condition } from "./condition.js";
import type { GroupKeys } from "./groupKeys.js";
import type { RangeOptions } from "./rangeOptions.js";

/** The options that every query of records has. */
export interface QueryOptions<
  By extends GroupKeys | undefined = GroupKeys | undefined,
  Handling extends Invalid = Invalid,
> extends RangeOptions,
    Defined {
  /** The SQL that the statement is written in, such as `postgresql`. */
  readonly dialect: Dialect;
  /**
   * The keys that the rows are grouped by. If they are left out, there is one result for all rows.
   */
  readonly by?: By;
  /** Conditions on columns, all of which must hold. */
  readonly where?: readonly Condition[] | undefined;
  /**
   * `"throw"` (the default) if invalid rows are an error, `"skip"` to leave them out and count
   * them.
   */
  readonly invalid?: Handling | undefined;
}

/** The names of {@link QueryOptions}. */
export const queryOptionNames = [
  "dialect",
  "by",
  "from",
  "to",
  "timeZone",
  "where",
  "invalid",
  "definition",
] as const;
