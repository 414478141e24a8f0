import { isAbsent } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import { checkOptions } from "../../kernel/options.js";
import type { Dialect } from "../dialects/dialect.js";
import { type Fragment, sql, whole } from "../text/fragment.js";
import { columnName } from "./columnName.js";
import type { SqlAmount } from "./sqlAmount.js";

/** A column of money, and how the engine holds it. */
export type AmountColumn =
  | {
      /** The name of a column of exact decimal numbers. */
      readonly column: string;
      /** How many decimals an amount has at most. */
      readonly places: number;
    }
  | {
      /** The name of a column of whole numbers of the smallest unit, such as cents. */
      readonly column: string;
      /** How many decimals the smallest unit stands for: 2 for cents. */
      readonly minorUnits: number;
    }
  | {
      /** The name of a column of doubles. Their sums are not exact, and the result's definition says so. */
      readonly column: string;
      /** What the column holds. */
      readonly is: "double";
    };

/** The most decimals of an amount. */
const mostPlaces = 8;

/** Reads a column of money. */
export function readAmountColumn(
  dialect: Dialect,
  argument: string,
  given: AmountColumn,
): SqlAmount {
  checkOptions(given, ["column", "places", "minorUnits", "is"], argument);
  const column = columnName(dialect, `${argument}.column`, given.column);
  const { is, minorUnits, ...others } = given as Readonly<Record<string, unknown>>;
  const forms = [is, minorUnits, others["places"]].filter((form) => !isAbsent(form));
  if (forms.length !== 1) {
    throw new InputError(argument, given, "a column with places, with minorUnits or with is");
  }
  if (!isAbsent(is)) {
    if (is === "double") return { value: dialect.double(column), places: undefined };
    throw new InputError(`${argument}.is`, is, '"double"');
  }
  if (!isAbsent(minorUnits)) {
    const places = checkedPlaces(`${argument}.minorUnits`, minorUnits);
    return { value: dialect.whole(column), places };
  }
  const places = checkedPlaces(`${argument}.places`, others["places"]);
  const units = (decimal: Fragment): Fragment =>
    dialect.whole(sql`${decimal} * ${whole(10 ** places)}`);
  return {
    value: byLength(dialect, column, places, units),
    places,
    isTooFine: byLength(dialect, column, places, (decimal) => sql`${column} <> ${decimal}`),
  };
}

/** What is computed from a column of decimal numbers, of which short ones are computed faster. */
function byLength(
  dialect: Dialect,
  column: Fragment,
  places: number,
  compute: (decimal: Fragment) => Fragment,
): Fragment {
  const long = compute(dialect.decimal(column, places));
  if (dialect.shortDecimal === undefined) return long;
  const short = compute(dialect.shortDecimal(column, places));
  // Below this limit, the units written with their decimals have at most 18 digits.
  const limit = whole(10 ** Math.min(15, 18 - 2 * places));
  return sql`case when ${column} >= ${limit} or ${column} <= -${limit} then ${long} else ${short} end`;
}

function checkedPlaces(argument: string, places: unknown): number {
  const isValid = Number.isInteger(places) && (places as number) >= 0;
  if (isValid && (places as number) <= mostPlaces) return places as number;
  throw new InputError(argument, places, `a whole number from 0 to ${mostPlaces}`);
}
