import { describe, expect, test } from "vitest";
import { googleAdsCampaigns, readExport } from "../../../src/exports/index.js";
import { headerNames, rowsBelow } from "./exportRows.js";

const header = headerNames(
  "Campaign status,Campaign,Budget,Budget name,Budget type,Status,Status reasons,Optimization score,Campaign type,Currency code,TrueView avg. CPV,Avg. CPM,Impr.,Interactions,Interaction rate,Avg. cost,Cost,Conv. (Platform Comparable),Cost / Conv. (Platform Comparable),Conv. value / Cost (Platform Comparable),Conv. rate,Conversions,Cost / conv.",
);

describe("Google Ads", () => {
  const file = [
    ["Campaign report"],
    ["July 8, 2025 - July 31, 2025"],
    ...rowsBelow(
      header,
      `Campaign status|Campaign|Campaign type|Currency code|Impr.|Interactions|Cost|Conversions
    Enabled|Brand|Search|USD|25,881|900|1,200.00|40.50
    Enabled|Reach|Video|USD|9,000| --|300.00|2.50
    Total: Campaigns| --| --| --|34,881|900|1,500.00|43.00
    Total: Account| --| --| --|34,881|900|1,500.00|43.00
    Total: Search| --| --| --|25,881|900|1,200.00|40.50
    Total: Video| --| --| --|9,000| --|300.00|2.50`,
    ),
  ];

  test("preamble, totals rows, fractions and cells without a value", () => {
    const { records, period, leftOut } = readExport(file, googleAdsCampaigns);
    expect(records).toEqual([
      {
        channel: "Search",
        campaign: "Brand",
        currency: "USD",
        cost: 1200,
        impressions: 25881,
        visits: 900,
        acquisitions: 40.5,
      },
      {
        channel: "Video",
        campaign: "Reach",
        currency: "USD",
        cost: 300,
        impressions: 9000,
        acquisitions: 2.5,
      },
    ]);
    expect(period).toEqual({ first: "2025-07-08", last: "2025-07-31" });
    expect(leftOut.map(({ reason, count }) => [reason, count])).toEqual([
      ['Campaign status begins with "Total"', 4],
    ]);
  });
  test("numbers with a decimal comma, a sum without a name, and numbers that show no sign", () => {
    const french = rowsBelow(
      ["Campaign", "Cost", "Conversions"],
      `Campaign|Cost|Conversions
      A|1 234,56|2,5
      B|100,00|1
      C|5,44|0
      Somme|1 340,00|3,5`,
    );
    const { records, leftOut, conventions } = readExport(french, googleAdsCampaigns);
    expect(records.map(({ cost }) => cost)).toEqual([1234.56, 100, 5.44]);
    expect(leftOut).toMatchObject([{ rule: "total", count: 1, examples: [{ row: 4 }] }]);
    expect(conventions.decimal).toBe(",");
    const open = [french[0] as string[], ["A", "1,234", "2"]];
    expect(() => readExport(open, googleAdsCampaigns)).toThrow("say it in the option decimal");
    expect(readExport(open, googleAdsCampaigns, { decimal: "," }).records[0]?.cost).toBe(1.234);
    const both = [...french, ["D", "1.50", "1"]];
    expect(() => readExport(both, googleAdsCampaigns)).toThrow('as "1 234,56" in rows[1].Cost');
  });
});
