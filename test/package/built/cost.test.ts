import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { catalog } from "../../../src/catalog/catalog.js";
import * as library from "../../../src/index.js";
import { root } from "../../docs/codeBlocks.js";
import { dist } from "./dist.js";

/** The minified bytes that a consumer's bundle gains by importing these names from the built package. */
async function cost(
  names: readonly string[],
  subpath: string,
  external: string[] = [],
): Promise<{ bytes: number; text: string }> {
  const entry = JSON.stringify(join(dist, subpath, "index.js"));
  const { outputFiles } = await build({
    stdin: { contents: `export { ${names.join(", ")} } from ${entry};`, resolveDir: root },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    external,
    logLevel: "error",
  });
  const text = outputFiles[0]?.text ?? "";
  return { bytes: Buffer.byteLength(text), text };
}

/** What only decimal.js says. */
const decimal = "[DecimalError]";

/** The most bytes of a ratio of counts that takes nothing more than a period and a definition. */
const usual = 1800;

/** What a single import may cost, where it is more. */
const limits: Readonly<Record<string, number>> = {
  email: 2400,
  // Its measure also says how the sessions were made.
  bounceRate: 1850,
  // They check that interactions which are stated to be public are.
  engagementRate: 1900,
  engagementRateByReach: 1910,
  engagementRateByImpressions: 1930,
  engagementRateByViews: 1910,
  // Their options are checked by name.
  netPromoterScore: 2440,
  averageRating: 2700,
  customerSatisfactionScore: 2800,
  customerEffortScore: 3040,
  // They say where history begins.
  returningCustomerRate: 1930,
  customerAcquisitionRate: 2140,
  // It also takes the customers who paused and resumed.
  retentionRateFromTotals: 2390,
  // They have no value while their period is not over.
  churnRate: 1760,
  retentionRate: 1770,
};

describe("an import costs what it uses", () => {
  const counting = catalog.filter(({ inputs }) =>
    inputs.every(
      ({ type }) =>
        ![
          "amount",
          "amountFromZero",
          "costs",
          "real",
          "fraction",
          "growth",
          "scoreComponents",
        ].includes(type),
    ),
  );
  test.each(
    counting.flatMap(({ id, family }) => [
      [id, "."],
      [id, family],
    ]),
  )("%s from %s: a ratio of counts, without decimal.js", async (id, subpath) => {
    const family = catalog.find((entry) => entry.id === id)?.family ?? "";
    for (const name of [id, `${id}FromCounts`].filter((one) => one in library)) {
      const { bytes, text } = await cost([name], subpath);
      expect(bytes).toBeLessThan(limits[id] ?? limits[family] ?? usual);
      expect(text).not.toContain(decimal);
    }
  });

  test("most KPIs are such ratios", () => {
    expect(counting.length).toBeGreaterThan(40);
  });

  test.each([
    "compareToBenchmark",
    "compareToPeers",
    "compareToPast",
    "compareToTarget",
    "comparability",
    "funnelOfPeers",
  ])("%s: under 14.8 kB gzipped, without the figures and decimal.js", async (name) => {
    const { text } = await cost([name], "benchmark", ["decimal.js"]);
    expect(gzipSync(text).length).toBeLessThan(14_800);
    expect(text).not.toContain("decimal.js");
    expect(text).not.toContain("Rival IQ");
    const { text: figures } = await cost(["benchmarkFigures"], "benchmark/figures");
    expect(figures).toContain("Rival IQ");
  });

  test("no KPI brings the catalog along", async () => {
    const { text } = await cost(["churnRate", "averageOrderValue", "netPromoterScore"], ".");
    const [entry] = catalog;
    expect(entry?.title.th).toMatch(/./);
    expect(text).not.toContain(entry?.title.th);
    const all = await readFile(join(dist, "index.js"), "utf8");
    expect(all).not.toContain("inputSchema");
    expect((await cost(["findMetrics"], "catalog")).text).toContain(entry?.title.en);
  });

  test("no query brings the self-test along", async () => {
    const { text } = await cost(["queryOrderTotals", "bigquery"], "sql");
    expect(text).not.toContain("orders by channel and month");
    expect((await cost(["selfTest"], "sql")).text).toContain("orders by channel and month");
  });

  test("everything but decimal.js: under 93.5 kB, minified and gzipped", async () => {
    const { text } = await cost(Object.keys(library), ".", ["decimal.js"]);
    expect(gzipSync(text).length).toBeLessThan(93_500);
  });

  test.each([
    ["rollUp"],
    ["formatMeasure"],
    ["convertChurnRate"],
    ["averageSessionDuration"],
    ["rewardRedemptionRate"],
    ["engagementScore"],
    ["aggregate"],
    ["netPromoterScoreAggregator"],
    ["feedbackThemes"],
    ["areaReport"],
  ])("%s brings no decimal.js", async (name) => {
    expect((await cost([name], ".")).text).not.toContain(decimal);
  });

  test("money brings decimal.js, once", async () => {
    const { text, bytes } = await cost(
      ["averageOrderValue", "channelReport", "orderTotalsAggregator"],
      ".",
    );
    expect(text.split(decimal).length).toBe(2);
    expect(bytes).toBeLessThan(80_000);
  });
});
