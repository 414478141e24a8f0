import { describe, expect, test } from "vitest";
import {
  type Benchmark,
  comparability,
  compareToBenchmark,
  findBenchmarks,
} from "../../../src/benchmark/index.js";
import {
  cartAbandonmentRate,
  clickThroughRate,
  conversionRate,
  engagementRate,
  type Measure,
  openRate,
  returningVisitorShare,
} from "../../../src/index.js";

const source = { title: "A study", tier: "primary" } as const;
const figure = (metric: string, definition?: Benchmark["definition"]): Benchmark => ({
  metric,
  ...(definition && { definition }),
  statistic: "median",
  value: 0.05,
  unit: "fraction",
  source,
});
const visits = conversionRate({ conversions: 24, visits: 1200 });
const clicks = conversionRate({ conversions: 24, visits: 400, per: "click" });
const visitors = conversionRate({ conversions: 24, visits: 900, per: "visitor" });
const leads = conversionRate({ conversions: 24, visits: 90, per: "lead" });
const carts = cartAbandonmentRate({ carts: 1000, purchases: 300 });
const items = cartAbandonmentRate({ carts: 10, purchases: 3, definition: { per: "item" } });
const posts = { likes: 150, comments: 7, followers: 5000 };
const open = engagementRate({ ...posts, definition: { interactions: "public" } });
const all = engagementRate({ ...posts, saves: 9, definition: { interactions: "all" } });
const sent = { uniqueOpens: 240, delivered: 1000 };
const shown = { clicks: 5, impressions: 1000 };
const links = clickThroughRate({ ...shown, definition: { clicks: "link" } });
const shares = returningVisitorShare({ newVisitors: 7, returningVisitors: 3 });

describe("a measure and a figure with other denominators", () => {
  test.each<[string, Measure, Benchmark["definition"], string]>([
    ["visits and visits", visits, undefined, "exact"],
    ["visits and stated visits", visits, { per: "visit" }, "exact"],
    ["visits and visitors", visits, { per: "visitor" }, "compatible"],
    ["visitors and visits", visitors, undefined, "compatible"],
    ["visits and clicks", visits, { per: "click" }, "mismatch"],
    ["clicks and visits", clicks, undefined, "mismatch"],
    ["clicks and clicks", clicks, { per: "click" }, "exact"],
    ["visitors and clicks", visitors, { per: "click" }, "mismatch"],
    ["visits and visitors of a landing page", visits, { per: "landing-page" }, "mismatch"],
    ["leads and visits", leads, undefined, "mismatch"],
    ["visits and people reached", visits, { per: "person-reached" }, "mismatch"],
    ["carts and carts", carts, undefined, "exact"],
    ["carts and items", carts, { per: "item" }, "mismatch"],
    ["items and carts", items, undefined, "mismatch"],
    ["public and all interactions", open, { interactions: "all" }, "mismatch"],
    ["all and public interactions", all, { interactions: "public" }, "mismatch"],
    ["public and public interactions", open, { interactions: "public" }, "exact"],
    [
      "interactions not stated and public ones",
      engagementRate(posts),
      { interactions: "public" },
      "unknown",
    ],
    ["clicks on links and all clicks", links, { clicks: "all" }, "mismatch"],
    [
      "clicks not stated and those on links",
      clickThroughRate(shown),
      { clicks: "link" },
      "unknown",
    ],
    ["visitors and visits of returning ones", shares, { per: "visit" }, "mismatch"],
    [
      "opens without and with machine opens",
      openRate({ ...sent, machineOpens: 90 }),
      { machineOpens: "included" },
      "mismatch",
    ],
    ["opens with machine opens", openRate(sent), { machineOpens: "included" }, "exact"],
  ])("%s", (_, measure, definition, answer) => {
    const found = comparability(measure, figure(measure.metric, definition));
    expect(found.comparability).toBe(answer);
    expect(found.explanation === "").toBe(answer === "exact");
  });

  test("are refused, with both in words", () => {
    expect(() => compareToBenchmark(visits, figure("conversionRate", { per: "click" }))).toThrow(
      'benchmark.definition must be per visit, as in the measure: per visit and per click make different numbers of the same data, got "per click"',
    );
  });

  test("that are near each other are compared, and the reason says so", () => {
    const { reasons, explanation } = compareToBenchmark(
      visits,
      figure("conversionRate", { per: "visitor" }),
    );
    expect(reasons).toContain("definition-near");
    expect(explanation).toBe("The measure is per visit, and the benchmark per visitor.");
  });
});

test("the figures of ads, landing pages and stores state what they divide by", () => {
  const all = ["primary", "confirmed copy", "secondary"] as const;
  const statedIn = (channel: string): readonly unknown[] => {
    const found = findBenchmarks({ metric: "conversionRate", tier: all, channel });
    return [...new Set(found.benchmarks.map(({ definition }) => definition?.["per"]))];
  };
  expect(statedIn("google search")).toEqual(["click"]);
  expect(statedIn("landing pages")).toEqual(["landing-page"]);
  expect(statedIn("web")).toEqual([undefined]);
});
