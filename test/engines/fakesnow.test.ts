import { expect, test } from "vitest";
import { snowflake } from "../../src/sql/dialects/snowflake.js";
import { selfTest } from "../../src/sql/selfTest/selfTest.js";
import { numRuns } from "../sql/numRuns.js";
import { orderTotalsAgree } from "../sql/orderTotalsAgree.js";
import { selfTestFailures } from "../sql/selfTestAgrees.js";
import { describeEngine } from "./describeEngine.js";
import { startFakesnow } from "./fakesnow.js";
import { quoted } from "./quoted.js";
import { smoke } from "./smoke.js";

describeEngine("fakesnow", startFakesnow, (engine) => {
  smoke(engine, {
    // It writes names into texts of its own, where an apostrophe ends the text.
    oddName: 'its "all" of `these` \\ \\n, ชื่อ é',
    quote: quoted,
    asText: (column, type) =>
      type === "instant"
        ? `cast(date_part(epoch_millisecond, ${column}) as varchar)`
        : `cast(${column} as varchar)`,
    // Without the cast, it adds as doubles, as Snowflake does not.
    sum: (column) => `sum(cast(${column} as number(38, 2)))`,
    parameter: (value) => ["?", [value]],
  });

  test("totals of orders are those of memory", { timeout: 300_000 }, async () => {
    await orderTotalsAgree(engine(), snowflake, numRuns(4));
  });

  // It multiplies in 64 bits or as doubles, where Snowflake has 38 digits: a double prints with an exponent.
  test("the self-test passes, except for products of large numbers", {
    timeout: 300_000,
  }, async () => {
    const failed = await selfTestFailures(engine(), snowflake);
    const others = failed.filter(
      (one) => !/Overflow in multiplication of INT64|got "\d\.\d+e\+\d\d"/.test(one),
    );
    expect(others).toEqual([]);
    expect(selfTest(snowflake).length - failed.length).toBeGreaterThan(12);
  });
});
