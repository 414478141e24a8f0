import { test } from "vitest";
import { postgresql } from "../../src/sql/dialects/postgresql.js";
import { cdnowAgrees } from "../sql/cdnowAgrees.js";
import { countedRecordsAgree } from "../sql/countedRecordsAgree.js";
import { customersAgree } from "../sql/customersAgree.js";
import { numRuns } from "../sql/numRuns.js";
import { orderTotalsAgree } from "../sql/orderTotalsAgree.js";
import { selfTestAgrees } from "../sql/selfTestAgrees.js";
import { subscriptionsAgree } from "../sql/subscriptionsAgree.js";
import { describeEngine } from "./describeEngine.js";
import { startPostgresqlServer } from "./postgresqlServer.js";
import { postgresqlWriting } from "./postgresqlWriting.js";
import { smoke } from "./smoke.js";

describeEngine("postgresqlServer", startPostgresqlServer, (engine) => {
  smoke(engine, postgresqlWriting);

  test("totals of orders are those of memory", { timeout: 300_000 }, async () => {
    await orderTotalsAgree(engine(), postgresql, 20);
  });

  test("all other records are counted as in memory", {
    timeout: 300_000,
  }, async () => {
    await countedRecordsAgree(engine(), postgresql, 12);
  });

  test("amounts, lines, first orders, histories and cohorts are those of memory", {
    timeout: 600_000,
  }, async () => {
    await customersAgree(engine(), postgresql, numRuns(12));
  });

  test("totals of subscriptions are those of memory", { timeout: 300_000 }, async () => {
    await subscriptionsAgree(engine(), postgresql, numRuns(20));
  });

  test("CDNOW is counted as in memory", { timeout: 300_000 }, async () => {
    await cdnowAgrees(engine(), postgresql);
  });

  test("the self-test passes", { timeout: 300_000 }, async () => {
    await selfTestAgrees(engine(), postgresql);
  });
});
