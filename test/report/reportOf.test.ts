import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../../src/index.js";
import { type Report, type ReportKpis, reportOf, reportText } from "../../src/report/index.js";
import { root } from "../docs/codeBlocks.js";

const shopify = [
  "Name,Email,Financial Status,Currency,Total,Created at,Refunded Amount,Lineitem name",
  '#1,Ana@example.com,paid,EUR,20.00,2026-02-10 08:00:00 -0500,0.00,"Lamp, red"',
  "#1,Ana@example.com,,,,2026-02-10 08:00:00 -0500,,Bulb",
  "#2,ben@example.com,refunded,EUR,9.00,2026-02-11 09:30:00 -0500,9.00,Bulb",
  "#3,ana@example.com,partially_refunded,EUR,30.00,2026-03-01 23:30:00 -0500,5.00,Lamp",
].join("\n");
const sampleNames = ["orders.csv", "social-posts.csv", "channel-costs.csv", "survey-answers.csv"];
const samples = sampleNames.map((name) => ({
  name,
  bytes: readFileSync(join(root, "examples/data", name)),
}));

function kpisOf(report: Report, id: string): ReportKpis {
  const section = report.sections.find((one) => one.id === id);
  if (section?.kind !== "kpis") throw new Error(`no section ${id}`);
  return section;
}
async function messageOf(text: string, options = {}): Promise<string> {
  return reportOf([{ name: "a.csv", text }], options).then(
    () => "no error",
    (error: unknown) => {
      expect(error).toBeInstanceOf(InputError);
      return (error as Error).message;
    },
  );
}

describe("a report of files", () => {
  test("says what an export was taken for, what counts, and what was left out by line", async () => {
    const report = await reportOf([{ name: "orders.csv", text: shopify }]);
    expect(report.files).toMatchObject([
      { preset: "shopifyOrders", kind: "orders", rows: 4, records: 2, added: 0 },
    ]);
    expect(report.files[0]?.leftOut).toEqual([
      { reason: "further row of the same Name", count: 1, examples: [{ line: 3, value: "#1" }] },
      {
        reason: 'Financial Status is "refunded"',
        count: 1,
        examples: [{ line: 4, value: "refunded" }],
      },
    ]);
    const { overall, groups } = kpisOf(report, "orders");
    // 20 and 30 - 5, both of Ana
    expect(overall?.counts).toMatchObject({ orders: 2, customers: 1, revenue: 45 });
    expect(overall?.measures["repeatPurchaseRate"]).toMatchObject({ value: 1, denominator: 1 });
    // By its own offset the last order is of the 1st, and the data end the day after it.
    expect(report.asOf).toBe("2026-03-02");
    expect(groups[0]?.rows.map(({ name, isPartial = false }) => [name, isPartial])).toEqual([
      ["2026-02", false],
      ["2026-03", true],
    ]);
  });
  test("survives JSON, and its text is made of it alone", async () => {
    const report = await reportOf(samples, { industry: "retail", past: true });
    const again = JSON.parse(JSON.stringify(report)) as Report;
    expect(again).toEqual(report);
    expect(reportText(again)).toBe(reportText(report));
    expect(report.sections.map(({ id }) => id)).toEqual([
      "orders",
      "cohorts",
      "rfm",
      "models",
      "posts",
      "channels",
      "answers",
      "answers-2",
      "answers-3",
      "comparisons",
    ]);
    expect(kpisOf(report, "orders").overall?.counts).toMatchObject({ orders: 386, customers: 183 });
    const revenue = kpisOf(report, "orders").groups.map(({ rows }) =>
      rows.reduce((sum, { counts }) => sum + 100 * (counts["revenue"] ?? 0), 0),
    );
    for (const sum of revenue) expect(Math.round(sum)).toBe(1936063);
  });
  test("has only the sections that were asked for, in each language", async () => {
    for (const language of ["en", "id", "ms", "th"] as const) {
      const report = await reportOf(samples, { sections: ["orders"], language });
      expect(report.sections.map(({ kind }) => kind)).toEqual(["kpis"]);
      expect(reportText(report)).toContain(report.sections[0]?.title);
    }
  });
  test("reads Windows-1252, UTF-16, semicolons, and bytes in parts", async () => {
    const mail =
      "Campaign Name;Send Time;Total Recipients;Unique Opens;Unique Clicks;Bounces;Campaign Channel\r\nNëws;2026-02-03 09:00:00;10200.0;4000.0;300.0;200.0;Email\r\nText;2026-02-03 09:00:00;100.0;0;3;0;SMS\r\n";
    const ads =
      '\uFEFFCampaign report\n"July 8, 2025 - July 31, 2025"\nCampaign\tCurrency code\tClicks\tCost\tConversions\nBrand | A\tUSD\t900\t"1,200.00"\t40.50\nTotal: Campaigns\t --\t900\t"1,200.00"\t40.50\n';
    const bytes = Buffer.from(mail, "latin1");
    async function* parts(): AsyncGenerator<Uint8Array> {
      await Promise.resolve();
      for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
    }
    const report = await reportOf([
      { name: "mail.csv", bytes: parts() },
      { name: "ads.csv", bytes: Buffer.from(ads, "utf16le") },
    ]);
    expect(kpisOf(report, "campaigns").overall?.measures["openRate"]).toMatchObject({
      numerator: 4000,
      denominator: 10000,
      value: 0.4,
    });
    expect(kpisOf(report, "channels").overall?.measures["costPerAcquisition"]).toMatchObject({
      numerator: 1200,
      denominator: 40.5,
      currency: "USD",
    });
    expect(kpisOf(report, "channels").groups[0]?.rows[0]?.name).toBe("2025-07");
  });
  test("of subscriptions has churn by month and how long they last", async () => {
    const text =
      "customer_id,started_at,ended_at,revenue,currency\na,2026-01-10,2026-03-10,10.00,EUR\nb,2026-01-20,,20.00,EUR\nc,2026-03-31,,5.00,EUR\n";
    const report = await reportOf([{ name: "s.csv", text }]);
    const { rows = [] } = kpisOf(report, "subscriptions").groups[0] ?? {};
    expect(rows.map(({ name, measures }) => [name, measures["churnRate"]?.value])).toEqual([
      ["2026-01", null],
      ["2026-02", 0],
      ["2026-03", 0.5],
    ]);
    expect(report.sections.map(({ id }) => id)).toEqual(["subscriptions", "survival"]);
  });
  test("compares with targets", async () => {
    const targets = { averageOrderValue: { value: 10 } };
    const report = await reportOf([{ name: "orders.csv", text: shopify }], { targets });
    const [section] = report.sections.slice(-1);
    const rows = section?.kind === "comparisons" ? section.scorecard.rows : [];
    const row = rows.find(({ metric }) => metric === "averageOrderValue");
    // 45 of 2 orders
    expect(row?.comparisons.target).toMatchObject({ value: 22.5, target: { value: 10 } });
  });
});

describe("what cannot be right is one clear line", () => {
  const cases: readonly (readonly [string, string, object, string])[] = [
    ["nothing", "", {}, "a.csv is empty: not even a header"],
    ["a header alone", "customer_id,date,amount\n", {}, "a.csv has a header and no rows"],
    ["a file that nobody knows", "name,when\na,b\n", {}, "a.csv is no export that is known: "],
    [
      "a quote that is never closed",
      `${shopify}\n"#9`,
      {},
      "a.csv, line 6: a quote is opened and never closed",
    ],
    [
      "a file that was cut in a row",
      "customer_id,date,amount\na,2026-01-01,1.00\nb,2026-01",
      {},
      "a.csv, line 3: the file ends in the middle of a row",
    ],
    [
      "an amount that is no amount",
      "customer_id,date,amount\na,2026-01-01,5 MIO\n",
      {},
      'a.csv, line 2: amount must be an amount, got "5 MIO"',
    ],
    [
      "a status nobody knows",
      shopify.replace(",paid,", ",lent,"),
      {},
      "a.csv, line 2: Financial Status must be one of paid, partially_refunded (kept)",
    ],
    [
      "no row that counts",
      shopify,
      { drop: { Currency: ["EUR"] }, keep: { "Financial Status": "all" } },
      "a.csv: every row was left out (",
    ],
    ["an unknown language", shopify, { language: "de" }, "language must be one of en, id, ms, th"],
    ["an unknown industry", shopify, { industry: "moon" }, "industry must be one of "],
    ["an end that is no date", shopify, { asOf: "soon" }, "asOf must be a date"],
    ["a target of no KPI", shopify, { targets: { aov: { value: 1 } } }, "targets must be of KPIs"],
    ["an unknown option", shopify, { engine: "x" }, "engine"],
    [
      "two currencies",
      shopify.replace("EUR", "USD"),
      {},
      "a.csv: currency must be one for all rows",
    ],
  ];
  test.each(cases)("%s", async (_, text, options, words) => {
    expect(await messageOf(text, options)).toContain(words);
  });
  test("of many columns and of a cell of some MB", async () => {
    const wide = Array.from({ length: 10_000 }, (_, place) => `c${place}`).join(",");
    expect((await messageOf(`${wide}\n${wide}\n`)).length).toBeLessThan(4000);
    const long = "x".repeat(4_000_000);
    const text = `customer_id,date,amount,note\na,2026-01-01,1.00,"${long}"\nb,2026-01-02,${long},\n`;
    const message = await messageOf(text);
    expect(message).toContain("a.csv, line 3: amount must be");
    expect(message.length).toBeLessThan(600);
  });
  test("for random mutations of the sample files, or there is a report", async () => {
    const texts = [
      shopify,
      ...samples.map(({ bytes }) => bytes.toString("utf8").split("\n").slice(0, 40).join("\n")),
    ];
    const pieces = [
      "",
      '"',
      ",",
      ";",
      "\n",
      "\r",
      "\0",
      "-",
      "0",
      "9".repeat(400),
      "1e999",
      "NaN",
      "é",
      "=1+1",
    ];
    let read = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...texts),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(12),
        fc.constantFrom(...pieces),
        async (text, share, length, piece) => {
          const at = Math.floor(share * text.length);
          const mutated = text.slice(0, at) + piece + text.slice(at + length);
          const message = await messageOf(mutated, {
            sections: ["orders", "cohorts", "posts", "channels", "survey"],
          });
          expect(message).not.toMatch(/\n|undefined|\bat .*:\d+:\d+/);
          if (message === "no error") read += 1;
        },
      ),
      { numRuns: 200, seed: 16 },
    );
    expect(read).toBeGreaterThan(20);
  });
});
