import fc from "fast-check";
import { afterAll, beforeAll, describe, test } from "vitest";
import type { Dialect } from "../../src/sql/dialects/dialect.js";
import { duckdb } from "../../src/sql/dialects/duckdb.js";
import type { GroupKeys } from "../../src/sql/source/groupKeys.js";
import type { PeriodKey } from "../../src/sql/source/periodKey.js";
import { sql } from "../../src/sql/text/fragment.js";
import { startDuckdb } from "../engines/duckdb.js";
import type { Engine } from "../engines/engine.js";
import { expectFound, type Property } from "./expectFound.js";
import { ofOrdersWithIds, ofRows, query } from "./orderProperties.js";
import { withFault } from "./withFault.js";

// A property that cannot fail proves nothing. So faults are put into statements that the library
// wrote, and each must be found: by other numbers, or because the answer is refused.

let engine: Engine;
beforeAll(async () => {
  engine = await startDuckdb();
  // The first table that shows a fault is enough.
  fc.configureGlobal({ endOnFailure: true });
});
afterAll(() => engine.close());

/** The property of order totals, with the text of another question in the place of the right one. */
function withTextOf(change: (key: PeriodKey) => Partial<PeriodKey>): Property {
  const altered: typeof query = (table, options, told) => {
    const right = query(table, options, told);
    const { by } = options;
    if (by === undefined || table.columns.at.is === "date") return right;
    const period = by["period"] as PeriodKey;
    const wrong = { ...by, period: { ...period, ...change(period) } } as GroupKeys;
    const timeZone = options.timeZone ?? period.timeZone;
    const { text, parameters } = query(table, { ...options, timeZone, by: wrong }, told);
    return { ...right, text, parameters };
  };
  return ofRows(altered);
}

describe("a fault in the totals of orders is found", () => {
  test("periods of UTC in place of those of the zone", async () => {
    await expectFound(
      withTextOf(() => ({ timeZone: "UTC" })),
      duckdb,
      engine,
    );
  });

  test("weeks that begin on another day", async () => {
    const other = ({ weekStart }: PeriodKey) =>
      ({ weekStart: weekStart === "sunday" ? "monday" : "sunday" }) as const;
    await expectFound(withTextOf(other), duckdb, engine);
  });

  test("sums of doubles", async () => {
    const sum: Dialect["sum"] = (value) => sql`cast(sum(cast(${value} as DOUBLE)) as HUGEINT)`;
    await expectFound(ofRows(), { ...duckdb, sum }, engine);
    await expectFound(ofRows(), { ...duckdb, sumOfWide: sum }, engine);
  });

  test("products of doubles", async () => {
    const product: Dialect["product"] = (a, b) => sql`cast(cast(${a} as DOUBLE) * ${b} as HUGEINT)`;
    await expectFound(ofRows(), { ...duckdb, product }, engine);
  });

  test("refunds that are counted as orders", async () => {
    const alter = (text: string): string =>
      text.replaceAll("case when em_amount >= 0 then 1 else 0 end as em_sale", "1 as em_sale");
    await expectFound(ofRows(), duckdb, withFault(engine, alter));
  });

  test("refunds of orders with several rows that are counted as orders", async () => {
    const alter = (text: string): string =>
      text.replaceAll("case when em_a.em_amount >= 0 or ", "case when 1 = 1 or ");
    await expectFound(ofOrdersWithIds, duckdb, withFault(engine, alter));
  });

  test("a first order that is looked for inside of the group", async () => {
    const alter = (text: string): string => {
      const keys = ["em_key0", "em_key1"].filter((key) => text.includes(`em_e.${key} as ${key}`));
      const group = ["em_customer", ...keys].map((name) => `em_e.${name}`).join(", ");
      const first = `min(case when em_e.em_sale = 1 then em_e.em_at end) over (partition by ${group})`;
      return text.replace("em_f.em_first as em_first", `${first} as em_first`);
    };
    await expectFound(ofRows(), duckdb, withFault(engine, alter));
    await expectFound(ofOrdersWithIds, duckdb, withFault(engine, alter));
  });
});
