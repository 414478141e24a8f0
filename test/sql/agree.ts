import { expect } from "vitest";
import type { GroupKeys } from "../../src/sql/source/groupKeys.js";
import type { Query } from "../../src/sql/statement/query.js";
import { aggregate } from "../../src/stream/aggregate.js";
import type { Aggregator } from "../../src/stream/aggregator.js";
import { tabulate } from "../../src/stream/tabulate.js";
import type { Engine } from "../engines/engine.js";
import type { ChannelOrder, channelAndPeriod } from "./datedOrders.js";
import { sortedByKeys } from "./sortedByKeys.js";

/** Runs a query of orders, altogether and by channel and period: the answers are those of memory. */
export async function agree<State, Result>(
  engine: Engine,
  orders: readonly ChannelOrder[],
  { by, keys }: ReturnType<typeof channelAndPeriod>,
  query: (by: GroupKeys | undefined) => Query<unknown>,
  aggregator: Aggregator<ChannelOrder, State, Result>,
): Promise<void> {
  const answer = async (asked: Query<unknown>): Promise<unknown> =>
    asked.read(await engine.run(asked.text, asked.parameters));
  expect(await answer(query(undefined))).toEqual(aggregate(orders, aggregator));
  const expected = aggregate(orders, tabulate(keys, aggregator));
  expect(await answer(query(by))).toEqual(sortedByKeys(expected, ["channel", "period"]));
}
