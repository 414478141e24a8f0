import { expect, test } from "vitest";
import { clickhouse } from "../../src/sql/dialects/clickhouse.js";
import { cdnowAgrees } from "../sql/cdnowAgrees.js";
import { countedRecordsAgree } from "../sql/countedRecordsAgree.js";
import { customersAgree } from "../sql/customersAgree.js";
import { numRuns } from "../sql/numRuns.js";
import { orderTotalsAgree } from "../sql/orderTotalsAgree.js";
import { selfTestAgrees } from "../sql/selfTestAgrees.js";
import { subscriptionsAgree } from "../sql/subscriptionsAgree.js";
import { startChdb } from "./chdb.js";
import { describeEngine } from "./describeEngine.js";
import { quotedForClickhouse } from "./quotedForClickhouse.js";
import { smoke } from "./smoke.js";

describeEngine("chdb", startChdb, (engine) => {
  smoke(engine, {
    quote: quotedForClickhouse,
    asText: (column, type) => {
      if (type === "instant") return `toString(toUnixTimestamp64Milli(${column}))`;
      // Without this, the text of a decimal has no zeros at its end.
      if (typeof type === "object") return `toDecimalString(${column}, ${type.decimal})`;
      return `toString(${column})`;
    },
    parameter: (value) => ["{p1:String}", { p1: value }],
  });

  test("a column without nulls is not Nullable", async () => {
    await engine().load(
      "kinds",
      [
        { name: "a", type: "text", required: true },
        { name: "b", type: "text" },
      ],
      [["", null]],
    );
    const kinds = "select toTypeName(a) as a, toTypeName(b) as b from kinds";
    expect(await engine().run(kinds, undefined)).toEqual([{ a: "String", b: "Nullable(String)" }]);
  });

  test("totals of orders are those of memory", { timeout: 300_000 }, async () => {
    await orderTotalsAgree(engine(), clickhouse, 8);
  });

  test("all other records are counted as in memory", {
    timeout: 1_800_000,
  }, async () => {
    await countedRecordsAgree(engine(), clickhouse, numRuns(8));
  });

  test("amounts, lines, first orders, histories and cohorts are those of memory", {
    timeout: 600_000,
  }, async () => {
    await customersAgree(engine(), clickhouse, numRuns(10));
  });

  test("totals of subscriptions are those of memory", { timeout: 300_000 }, async () => {
    await subscriptionsAgree(engine(), clickhouse, numRuns(10));
  });

  test("CDNOW is counted as in memory", { timeout: 300_000 }, async () => {
    await cdnowAgrees(engine(), clickhouse);
  });

  test("the self-test passes", { timeout: 300_000 }, async () => {
    await selfTestAgrees(engine(), clickhouse);
  });
});
