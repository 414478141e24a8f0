import { checkedDialect } from "../dialects/checkedDialect.js";
import type { Dialect } from "../dialects/dialect.js";
import type { QueryParameters } from "../dialects/queryParameters.js";
import { channelCase } from "./channelCase.js";
import { checkEqual } from "./checkEqual.js";
import { countCases } from "./countCases.js";
import { datedCases } from "./datedCases.js";
import { eventCase } from "./eventCase.js";
import { orderCases } from "./orderCases.js";
import { responseCases } from "./responseCases.js";
import { sessionCase } from "./sessionCase.js";
import { subscriptionCase } from "./subscriptionCase.js";

/** A statement that brings its own rows, and the check of the engine's answer. */
export interface SelfTest {
  /** What is tried, such as `"orders by month, times as dates"`. */
  readonly name: string;
  /** The text of the statement. It names no table. */
  readonly text: string;
  /** The parameters, as the engine's usual driver takes them. */
  readonly parameters: QueryParameters;
  /** Throws if the engine counts otherwise than memory, with the first place that differs. */
  readonly check: (rows: Iterable<unknown>) => void;
}

/**
 * Statements that prove whether your engine counts as memory does. They need no table: their rows
 * stand in their texts.
 *
 * They try every query function, all kinds of columns of times and money, months and weeks about
 * changes of clocks, nulls, refunds, names that must be quoted and texts that must be passed on
 * exactly. Run them once with your own driver, and again whenever the engine or the driver has a new
 * version.
 *
 * @param dialect - The dialect of your engine.
 * @returns The statements, each with its check.
 * @throws {@link InputError} If the dialect is not one of this library; `check` throws if an answer differs.
 *
 * @example
 * const names = selfTest(snowflake).map(({ name }) => name);
 * names[0]; // "orders by channel and month"
 */
export function selfTest(dialect: Dialect): readonly SelfTest[] {
  const checked = checkedDialect({ dialect });
  const cases = [
    ...orderCases(checked),
    ...datedCases(checked),
    ...countCases(checked),
    channelCase(checked),
    sessionCase(checked, "single-page"),
    sessionCase(checked, "not-engaged"),
    subscriptionCase(checked, undefined),
    subscriptionCase(checked, { amount: 1, unit: "week" }),
    ...(checked.hasWindowFunctions ? [eventCase(checked)] : []),
    ...responseCases(checked),
  ];
  return cases.map(({ name, query, expected }) => ({
    name,
    text: query.text,
    parameters: query.parameters,
    check(rows) {
      checkEqual(name, query.read(rows), expected());
    },
  }));
}
