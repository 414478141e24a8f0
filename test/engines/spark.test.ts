import { expect, test } from "vitest";
import { spark } from "../../src/sql/dialects/spark.js";
import { cdnowAgrees } from "../sql/cdnowAgrees.js";
import { customersAgree } from "../sql/customersAgree.js";
import { numRuns } from "../sql/numRuns.js";
import { orderTotalsAgree } from "../sql/orderTotalsAgree.js";
import { responseTotalsAgree } from "../sql/responseTotalsAgree.js";
import { selfTestAgrees } from "../sql/selfTestAgrees.js";
import { sessionsFromEventsAgree } from "../sql/sessionsFromEventsAgree.js";
import { sessionTotalsAgree } from "../sql/sessionTotalsAgree.js";
import { subscriptionsAgree } from "../sql/subscriptionsAgree.js";
import { describeEngine } from "./describeEngine.js";
import { quotedForSpark } from "./quotedForSpark.js";
import { smoke } from "./smoke.js";
import { startSpark } from "./spark.js";

describeEngine("spark", startSpark, (engine) => {
  smoke(engine, {
    quote: quotedForSpark,
    asText: (column, type) =>
      `cast(${type === "instant" ? `unix_millis(${column})` : column} as string)`,
    parameter: (value) => [":p1", { p1: value }],
  });

  test("two executors work, each a process of its own", async () => {
    const processes = await engine().run(
      "select distinct reflect('java.lang.ProcessHandle', 'current') from range(0, 8, 1, 8)",
      {},
    );
    expect(processes).toHaveLength(2);
  });

  test("settings hold for the statements that follow", async () => {
    const run = async (text: string) => (await engine().run(text, {}))[0];
    const overflow = "select cast(bigint('9223372036854775807') + bigint('1') as string) as c0";
    await expect(run(overflow)).rejects.toThrow("ARITHMETIC_OVERFLOW");
    await engine().set("spark.sql.ansi.enabled", "false");
    expect(await run(overflow)).toEqual({ c0: "-9223372036854775808" });
    await engine().set("spark.sql.ansi.enabled", "true");
    const midnight = "select unix_millis(timestamp '2026-01-01 00:00:00') as c0";
    expect(await run(midnight)).toEqual({ c0: Date.UTC(2026, 0, 1) });
    await engine().set("spark.sql.session.timeZone", "Asia/Tokyo");
    expect(await run(midnight)).toEqual({ c0: Date.UTC(2025, 11, 31, 15) });
    await engine().set("spark.sql.session.timeZone", "UTC");
  });

  // One table takes Spark a second.
  test("totals of orders are those of memory", { timeout: 600_000 }, async () => {
    await orderTotalsAgree(engine(), spark, 2);
  });

  test("amounts, lines, first orders, histories and cohorts are those of memory", {
    timeout: 900_000,
  }, async () => {
    await customersAgree(engine(), spark, 1);
  });

  test("totals of subscriptions are those of memory", { timeout: 600_000 }, async () => {
    await subscriptionsAgree(engine(), spark, 3);
  });

  test("CDNOW is counted as in memory", { timeout: 600_000 }, async () => {
    await cdnowAgrees(engine(), spark);
  });

  test("sessions, responses and sessions of events are those of memory", {
    timeout: 900_000,
  }, async () => {
    await sessionTotalsAgree(engine(), spark, numRuns(1));
    await responseTotalsAgree(engine(), spark, numRuns(1));
    await sessionsFromEventsAgree(engine(), spark, numRuns(1));
  });

  test("the self-test passes", { timeout: 900_000 }, async () => {
    await selfTestAgrees(engine(), spark);
  });

  test("also where sums wrap without an error, in another time zone", {
    timeout: 900_000,
  }, async () => {
    await engine().set("spark.sql.ansi.enabled", "false");
    await engine().set("spark.sql.session.timeZone", "Asia/Tokyo");
    await orderTotalsAgree(engine(), spark, 1);
    await customersAgree(engine(), spark, 1);
    await sessionTotalsAgree(engine(), spark, 1);
    await responseTotalsAgree(engine(), spark, 1);
    await sessionsFromEventsAgree(engine(), spark, 1);
  });
});
