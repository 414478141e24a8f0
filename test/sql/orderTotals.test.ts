import { test } from "vitest";
import { numRuns } from "./numRuns.js";
import { onEveryEngine } from "./onEveryEngine.js";
import { orderAmountsAgree } from "./orderAmountsAgree.js";
import { orderLineTotalsAgree } from "./orderLineTotalsAgree.js";
import { orderTotalsAgree } from "./orderTotalsAgree.js";

onEveryEngine((engine, dialect) => {
  test("totals of orders are those of memory", { timeout: 300_000 }, async () => {
    await orderTotalsAgree(engine(), dialect, numRuns(10));
  });

  test("totals of amounts are those of memory", { timeout: 300_000 }, async () => {
    await orderAmountsAgree(engine(), dialect, numRuns(10));
  });

  test("totals of lines are those of memory", { timeout: 300_000 }, async () => {
    await orderLineTotalsAgree(engine(), dialect, numRuns(8));
  });
});
