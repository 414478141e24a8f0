import { expectTypeOf, test } from "vitest";
import {
  aggregate,
  aggregateAsync,
  groupBy,
  mapped,
  netPromoterScoreAggregator,
  type OrderTotals,
  orderTotalsAggregator,
  responseTotalsAggregator,
  running,
  tabulate,
  together,
} from "../../src/index.js";

interface Row {
  readonly customerId: string;
  readonly amount: number;
  readonly channel: "web" | "shop";
  readonly recommend: number;
}
declare const rows: readonly Row[];

test("functions in the parts know the item of the source", () => {
  const { all, byChannel, table, score } = aggregate(
    rows,
    together({
      all: orderTotalsAggregator,
      byChannel: groupBy((row) => row.channel, orderTotalsAggregator),
      table: tabulate({ shop: (row) => row.channel }, orderTotalsAggregator),
      score: mapped((row) => row.recommend, netPromoterScoreAggregator),
    }),
  );
  expectTypeOf(all).toEqualTypeOf<OrderTotals>();
  expectTypeOf(byChannel.get("web")).toEqualTypeOf<OrderTotals | undefined>();
  expectTypeOf(table[0]?.result).toEqualTypeOf<OrderTotals | undefined>();
  expectTypeOf(score.value).toEqualTypeOf<number | null>();
});

test("so do functions in parts of asynchronous sources and of groups", async () => {
  const later = await aggregateAsync(
    rows,
    together({ byChannel: groupBy((row) => row.channel, orderTotalsAggregator) }),
  );
  expectTypeOf(later.byChannel).toEqualTypeOf<Map<"web" | "shop", OrderTotals>>();
  const nested = aggregate(
    rows,
    groupBy((row) => row.channel, together({ all: orderTotalsAggregator })),
  );
  expectTypeOf(nested.get("web")?.all).toEqualTypeOf<OrderTotals | undefined>();
});

test("items that lack a field of a part are an error", () => {
  const parts = together({ all: groupBy((row: Row) => row.channel, orderTotalsAggregator) });
  const { all } = aggregate(rows, parts);
  expectTypeOf(all).toEqualTypeOf<Map<"web" | "shop", OrderTotals>>();
  // @ts-expect-error The channel is missing.
  aggregate([{ customerId: "ana", amount: 5, recommend: 9 }], parts);
});

test("parts of different items take items that are all of them", () => {
  const both = together({
    orders: mapped(
      (row: { readonly channel: string }) => row.channel.length,
      netPromoterScoreAggregator,
    ),
    scores: mapped(
      (row: { readonly recommend: number }) => row.recommend,
      netPromoterScoreAggregator,
    ),
    responses: responseTotalsAggregator,
  });
  running(both).push({ id: 1, channel: "web", recommend: 10 });
  // @ts-expect-error A part needs the channel.
  running(both).push({ id: 1, recommend: 10 });
});
