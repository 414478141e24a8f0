import { isPlainObject } from "../../kernel/check.js";
import { type Exact, exactly } from "../../kernel/exact.js";
import { InputError } from "../../kernel/inputError.js";
import { checkOptions } from "../../kernel/options.js";
import type { TimeSpan } from "../../kernel/timeSpan.js";
import type { TimeUnit } from "../../kernel/timeUnit.js";
import { type CommonScale, commonScaleOf } from "../../retention/subscriptions/commonScale.js";
import { type Worth, worthOf } from "../../retention/subscriptions/worth.js";
import type { Dialect } from "../dialects/dialect.js";
import { isWellFormed } from "../dialects/standard.js";
import { columnName } from "../source/columnName.js";
import type { Fault } from "../statement/fault.js";
import { type Fragment, joined, parameter, sql, whole } from "../text/fragment.js";

/** The length of time that the revenue of a subscription is for: a column, or the same for all rows. */
export type TermColumn =
  /** The name of a column whose values are units of time, such as `"year"`. */
  | string
  | {
      /** The name of a column of texts or whole numbers. */
      readonly column: string;
      /** What the values of the column mean, such as `{ monthly: "month", biennial: { amount: 2, unit: "year" } }`. */
      readonly terms: Readonly<Record<string, TimeUnit | TimeSpan>>;
    }
  | {
      /** The term of all subscriptions, such as `"year"`. */
      readonly is: TimeUnit | TimeSpan;
    };

/** How a statement puts the revenue of all terms on one scale. */
export interface TermColumnScale {
  /** The whole number that a row's revenue is multiplied by; undefined if it is 1 in all rows. */
  readonly factor: Fragment | undefined;
  /** The number that sums of such products are to be divided by. */
  readonly below: Exact;
  readonly faults: readonly Fault[];
}

const unit: Exact = /* @__PURE__ */ exactly(1, 0);
const unitsAsTerms = {
  day: "day",
  week: "week",
  month: "month",
  quarter: "quarter",
  year: "year",
} as const;

/** Reads a column of terms. `revenuePer` is what the totals are in, in minutes. */
export function readTerms(
  dialect: Dialect,
  given: TermColumn | undefined,
  revenuePer: number,
): TermColumnScale {
  if (given === undefined) return { factor: undefined, below: unit, faults: [] };
  if (isPlainObject(given) && "is" in given) {
    checkOptions(given, ["is"], "columns.term");
    const { amount, below } = worthOf(unit, given.is, revenuePer, "columns.term.is");
    const factor = Number(amount.units);
    return {
      factor: factor === 1 ? undefined : whole(factor),
      below: exactly(below, 0),
      faults: [],
    };
  }
  const named = typeof given === "string" ? { column: given, terms: unitsAsTerms } : given;
  checkOptions(named, ["column", "terms"], "columns.term");
  const { terms } = named;
  const isText = (value: string): boolean => isWellFormed(value) && !value.includes("\0");
  const values = isPlainObject(terms) ? Object.keys(terms) : [];
  if (values.length === 0 || !values.every(isText)) {
    throw new InputError("columns.term.terms", terms, "an object of terms by their texts");
  }
  const column = columnName(dialect, "columns.term.column", named.column);
  const text = dialect.text(column);
  const worths = Object.entries(terms).map(
    ([value, term]) =>
      [
        parameter(value, "text"),
        worthOf(unit, term, revenuePer, `columns.term.terms.${value}`),
      ] as const,
  );
  const scale = commonScaleOf(new Set(worths.map(([, { below }]) => below)));
  const branches = worths.map(
    ([value, worth]) => sql`when ${text} = ${value} then ${whole(factorOf(worth, scale))}`,
  );
  const listed = joined(
    worths.map(([value]) => value),
    ", ",
  );
  return {
    factor: sql`case ${joined(branches, " ")} else ${whole(factorOf({ amount: unit, below: 1 }, scale))} end`,
    below: scale.below,
    faults: [
      {
        field: "term",
        received: "another value",
        expected: `one of ${values.join(", ")}`,
        condition: sql`${text} not in (${listed})`,
        isOfRow: true,
      },
    ],
  };
}

/** The whole number that revenue of a term is multiplied by. */
function factorOf({ amount, below }: Worth, { raised }: CommonScale): number {
  const factor = Number(raised(amount, below).units);
  if (factor <= mostFactor) return factor;
  throw new InputError("columns.term", factor, "terms that have a smaller common multiple");
}

/** With a larger factor, a product of 64 bits could have more digits than the decimals of some engines. */
const mostFactor = 1e12;
