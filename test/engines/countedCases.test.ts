import fc from "fast-check";
import { expect, test } from "vitest";
import { duckdb } from "../../src/sql/dialects/duckdb.js";
import { campaignTotalsAgree } from "../sql/campaignTotalsAgree.js";
import { channelTotalsAgree } from "../sql/channelTotalsAgree.js";
import { cohortsAgree } from "../sql/cohortsAgree.js";
import { expectFound, type Property } from "../sql/expectFound.js";
import { firstOrdersAgree } from "../sql/firstOrdersAgree.js";
import { historiesAgree } from "../sql/historiesAgree.js";
import { orderAmountsAgree } from "../sql/orderAmountsAgree.js";
import { orderLineTotalsAgree } from "../sql/orderLineTotalsAgree.js";
import { ofOrdersWithIds, ofRows } from "../sql/orderProperties.js";
import { postTotalsAgree } from "../sql/postTotalsAgree.js";
import { withFault } from "../sql/withFault.js";
import { describeEngine } from "./describeEngine.js";
import { startDuckdb } from "./duckdb.js";

// ELSE 0 in a CASE that is counted makes COUNT count every row. The properties must find it wherever
// it stands in a statement.

// The first table that shows a fault is enough.
fc.configureGlobal({ endOnFailure: true });

describeEngine("duckdb", startDuckdb, (engine) => {
  const counted = " then 1 end)";
  test.each<readonly [string, Property]>([
    ["totals of orders", ofRows()],
    ["totals of orders of several rows", ofOrdersWithIds],
    ["amounts", orderAmountsAgree],
    ["lines", orderLineTotalsAgree],
    ["cohorts", cohortsAgree],
    ["histories", historiesAgree],
    ["first orders", firstOrdersAgree],
    ["campaigns", campaignTotalsAgree],
    ["posts", postTotalsAgree],
    ["channels", channelTotalsAgree],
  ])(
    "%s",
    async (_, property) => {
      let places = 0;
      const counting = withFault(engine(), (text) => {
        places = Math.max(places, text.split(counted).length - 1);
        return text;
      });
      await property(counting, duckdb, 5);
      expect(places).toBeGreaterThan(0);
      for (let place = 0; place < places; place += 1) {
        const faulty = withFault(engine(), (text) => {
          const parts = text.split(counted);
          if (place + 1 >= parts.length) return text;
          const before = parts.slice(0, place + 1).join(counted);
          return `${before} then 1 else 0 end)${parts.slice(place + 1).join(counted)}`;
        });
        await expectFound(property, duckdb, faulty);
      }
      // Up to two hundred tables are tried for each place.
    },
    400_000,
  );
});
