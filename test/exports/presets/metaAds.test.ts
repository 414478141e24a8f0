import { describe, expect, test } from "vitest";
import { metaAds, readExport, recognizeExport } from "../../../src/exports/index.js";
import { aggregate, channelTotalsAggregator, costPerAcquisition } from "../../../src/index.js";
import { leftOutCounts } from "./exportRows.js";

const header = [
  "Campaign name",
  "Reporting starts",
  "Reporting ends",
  "Amount spent (AUD)",
  "Impressions",
  "Reach",
  "Link clicks",
  "Results",
  "Result indicator",
];
const leads = "actions:lead";
const days = ["2026-01-01", "2026-01-31"];
const total = ["", ...days, "175.5", "41400", "12000", "480", "12", ""];
const rows = [
  header,
  total,
  ["Spring", ...days, "120.00", "31000", "9000", "400", "10", leads],
  ["Autumn", ...days, "55.50", "10,400", "5000", "80", "2", leads],
  ["Quiet", ...days, "", "", "", "", "", ""],
];

describe("campaigns of Meta Ads", () => {
  const reading = readExport(rows, metaAds);

  test("take the currency from the name of a column, and a blank for 0", () => {
    expect(recognizeExport(rows).id).toBe("metaAds");
    expect(reading.records).toEqual([
      {
        channel: "Spring",
        campaign: "Spring",
        first: "2026-01-01",
        last: "2026-01-31",
        cost: 120,
        impressions: 31000,
        visits: 400,
        acquisitions: 10,
        currency: "AUD",
      },
      {
        channel: "Autumn",
        campaign: "Autumn",
        first: "2026-01-01",
        last: "2026-01-31",
        cost: 55.5,
        impressions: 10400,
        visits: 80,
        acquisitions: 2,
        currency: "AUD",
      },
      {
        channel: "Quiet",
        campaign: "Quiet",
        first: "2026-01-01",
        last: "2026-01-31",
        cost: 0,
        impressions: 0,
        visits: 0,
        acquisitions: 0,
        currency: "AUD",
      },
    ]);
    expect(reading.currency).toBe("AUD");
    expect(reading.period).toEqual({ first: "2026-01-01", last: "2026-01-31" });
    const totals = aggregate(reading.records, channelTotalsAggregator);
    const costs = totals.map((one) => [one.channel, costPerAcquisition(one).value]);
    expect(costs).toEqual([
      ["Autumn", 27.75],
      ["Quiet", null],
      ["Spring", 12],
    ]);
  });
  test("leave the first row of totals out, by its blank name or by its sums", () => {
    expect(leftOutCounts(reading)).toEqual([[1, "Campaign name is blank"]]);
    const named = rows.map((row) => (row === total ? ["All", ...total.slice(1)] : row));
    const byName = readExport(named, metaAds);
    expect(byName.records).toEqual(reading.records);
    expect(leftOutCounts(byName)).toEqual([[1, "the sum of all other rows in AUD"]]);
  });
  test("are refused where results are of several kinds, until one is chosen", () => {
    const mixed = [
      ...rows,
      ["Clicks", ...days, "9.00", "100", "90", "7", "7", "actions:link_click"],
    ];
    expect(() => readExport(mixed, metaAds)).toThrow(
      'Result indicator must be the same in all rows, so choose with the option keep; the file has "actions:lead" (2), "actions:link_click" (1), got "actions:lead, actions:link_click"',
    );
    const chosen = readExport(mixed, metaAds, { keep: { "Result indicator": [leads] } });
    expect(chosen.records).toEqual(reading.records);
    expect(leftOutCounts(chosen)).toContainEqual([1, 'Result indicator is "actions:link_click"']);
  });
  test("lack no column without a word: impressions may be missing, results may not", () => {
    const without = (name: string): string[][] =>
      rows.map((row) => row.filter((_, at) => at !== header.indexOf(name)));
    expect(readExport(without("Impressions"), metaAds).absent).toEqual(["impressions"]);
    expect(() => readExport(without("Results"), metaAds)).toThrow(
      "an export with Results, which metaAds needs (choose the column in the report of Meta Ads before you export it)",
    );
    const two = rows.map((row, at) => [...row, at === 0 ? "Amount spent (USD)" : "1"]);
    expect(() => readExport(two, metaAds)).toThrow('one column "Amount spent (*)", not 2');
  });
});
