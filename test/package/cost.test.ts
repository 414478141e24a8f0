import { join } from "node:path";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { root } from "../docs/codeBlocks.js";

/** The minified bytes that a consumer's bundle gains by importing these names from the built package. */
async function cost(
  names: readonly string[],
  subpath: string,
): Promise<{ bytes: number; text: string }> {
  const entry = JSON.stringify(join(root, "dist", subpath, "index.js"));
  const { outputFiles } = await build({
    stdin: { contents: `export { ${names.join(", ")} } from ${entry};`, resolveDir: root },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    logLevel: "error",
  });
  const text = outputFiles[0]?.text ?? "";
  return { bytes: Buffer.byteLength(text), text };
}

/** What only decimal.js says. */
const decimal = "[DecimalError]";

describe("an import costs what it uses", () => {
  test.each([
    ["churnRate", "."],
    ["churnRate", "retention"],
    ["retentionRate", "retention"],
    ["engagementRate", "social"],
    ["applauseRate", "."],
    ["followerGrowthRate", "social"],
    ["repeatPurchaseRate", "commerce"],
    ["purchaseFrequency", "commerce"],
    ["averageOrderQuantity", "commerce"],
    ["cartAbandonmentRate", "."],
    ["customerAcquisitionRate", "acquisition"],
    ["closingRate", "acquisition"],
    ["surveyResponseRate", "survey"],
    ["surveyCompletionRate", "."],
  ])("%s from %s: under 1.2 kB, no decimal.js", async (name, subpath) => {
    const { bytes, text } = await cost([name], subpath);
    expect(bytes).toBeLessThan(1200);
    expect(text).not.toContain(decimal);
  });

  test.each([
    ["netPromoterScore", "survey"],
    ["netPromoterScoreFromCounts", "."],
    ["customerSatisfactionScore", "survey"],
    ["customerSatisfactionScoreFromCounts", "."],
    ["customerEffortScore", "survey"],
    ["customerEffortScoreFromCounts", "."],
  ])("%s from %s: under 2 kB, no decimal.js", async (name, subpath) => {
    const { bytes, text } = await cost([name], subpath);
    expect(bytes).toBeLessThan(2000);
    expect(text).not.toContain(decimal);
  });

  test.each([
    ["rollUp"],
    ["format"],
    ["convertChurnRate"],
    ["aggregate"],
    ["netPromoterScoreAggregator"],
  ])("%s brings no decimal.js", async (name) => {
    expect((await cost([name], ".")).text).not.toContain(decimal);
  });

  test("money brings decimal.js, once", async () => {
    const { text, bytes } = await cost(
      ["averageOrderValue", "channelReport", "orderTotalsAggregator"],
      ".",
    );
    expect(text.split(decimal).length).toBe(2);
    expect(bytes).toBeLessThan(55_000);
  });
});
