import { isPlainObject } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import { checkOptions } from "../../kernel/options.js";
import type { Dialect } from "../dialects/dialect.js";
import { isWellFormed } from "../dialects/standard.js";
import { type Fragment, joined, parameter, sql } from "../text/fragment.js";
import { columnName } from "./columnName.js";
import type { ConditionValue } from "./conditionValue.js";

/** A condition on a column. The values are parameters of the statement. */
export type Condition =
  | {
      /** The name of the column. */
      readonly column: string;
      /** The column has one of these values. */
      readonly in: readonly ConditionValue[];
    }
  | {
      /** The name of the column. */
      readonly column: string;
      /** The column has a value, and it is not one of these values. */
      readonly notIn: readonly ConditionValue[];
    }
  | {
      /** The name of the column. */
      readonly column: string;
      /** Whether the column has a value. */
      readonly given: boolean;
    };

/** Reads the conditions, all of which must hold. */
export function readConditions(
  dialect: Dialect,
  where: readonly Condition[] | undefined,
): Fragment[] {
  if (where === undefined) return [];
  if (!Array.isArray(where)) throw new InputError("where", where, "an array of conditions");
  return (where as readonly Condition[]).map((condition, place) => {
    const argument = `where[${place}]`;
    if (!isPlainObject(condition)) throw new InputError(argument, condition, "a condition");
    checkOptions(condition, ["column", "in", "notIn", "given"], argument);
    const column = columnName(dialect, `${argument}.column`, condition.column);
    if ("given" in condition) {
      return condition.given ? sql`${column} is not null` : sql`${column} is null`;
    }
    const isIn = "in" in condition;
    const values = isIn ? condition.in : condition.notIn;
    if (!Array.isArray(values) || values.length === 0) {
      throw new InputError(argument, values, "a condition with in, notIn or given");
    }
    const list = joined(
      (values as readonly ConditionValue[]).map((value) => valueOf(argument, value)),
      ", ",
    );
    // Old versions of ClickHouse find that null is not in a list.
    return isIn
      ? sql`${column} in (${list})`
      : sql`(${column} is not null and ${column} not in (${list}))`;
  });
}

function valueOf(argument: string, value: ConditionValue): Fragment {
  if (typeof value === "boolean") return parameter(String(value), "boolean");
  if (typeof value === "bigint" || Number.isSafeInteger(value)) {
    return parameter(String(value), "whole");
  }
  if (typeof value === "string" && isWellFormed(value) && !value.includes("\0")) {
    return parameter(value, "text");
  }
  throw new InputError(argument, value, "a text, a whole number or a boolean");
}
