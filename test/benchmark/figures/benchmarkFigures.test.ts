import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import type { Benchmark } from "../../../src/benchmark/definition/benchmark.js";
import { defineBenchmark } from "../../../src/benchmark/definition/defineBenchmark.js";
import { proportions } from "../../../src/benchmark/definition/proportions.js";
import { benchmarkFigures } from "../../../src/benchmark/figures/benchmarkFigures.js";
import { catalog } from "../../../src/catalog/catalog.js";
import { industryOf } from "../../../src/kernel/industryOf.js";
import { root } from "../../docs/codeBlocks.js";

const collected = join(root, "test/data/benchmark-figures.csv");
const titleOf = ({ metric, publishedIndustry, source }: Benchmark): string =>
  `${metric}, ${String(publishedIndustry)}, ${source.title}`;

describe("every figure", () => {
  test("is a benchmark as users would define one, in plain data", () => {
    for (const figure of benchmarkFigures) {
      const own = defineBenchmark(figure);
      expect(own, titleOf(figure)).toEqual(figure);
      expect(JSON.parse(JSON.stringify(figure)), titleOf(figure)).toStrictEqual(figure);
    }
    expect(benchmarkFigures.length).toBe(662);
  });
  test("is of a KPI in the catalog, in its unit", () => {
    for (const figure of benchmarkFigures) {
      const entry = catalog.find(({ id }) => id === figure.metric);
      expect(entry?.unit, titleOf(figure)).toBe(figure.unit);
      expect(figure.currency !== undefined, titleOf(figure)).toBe(figure.unit === "money");
    }
  });
  test("has a source, and a year unless it is a threshold", () => {
    for (const figure of benchmarkFigures) {
      const { source, dataYears, statistic, industry } = figure;
      expect(source.title, titleOf(figure)).toMatch(/./);
      expect(dataYears !== undefined || statistic === "thresholds", titleOf(figure)).toBe(true);
      expect(source.tier, titleOf(figure)).not.toBe("own");
      expect(industry, titleOf(figure)).toBe(industryOf(String(figure.publishedIndustry)));
    }
  });
  test("has an industry that the table of names knows", () => {
    const unknown = benchmarkFigures.filter(
      ({ publishedIndustry = "" }) =>
        industryOf(publishedIndustry) === publishedIndustry.toLowerCase() &&
        industryOf(industryOf(publishedIndustry).toUpperCase()) !== industryOf(publishedIndustry),
    );
    expect(unknown.map(titleOf)).toEqual([]);
    expect(industryOf("Attorneys & Legal Services")).toBe("legal services");
    expect(industryOf("LEGAL")).toBe("legal services");
    expect(industryOf("Basket Weaving")).toBe("basket weaving");
  });
  test("has the definition that a measure of its KPI has", () => {
    const definitions = (metric: string): unknown[] =>
      benchmarkFigures.filter((one) => one.metric === metric).map(({ definition }) => definition);
    expect(new Set(definitions("netPromoterScore").map((one) => JSON.stringify(one)))).toEqual(
      new Set(['{"scale":"0-10"}']),
    );
    expect(definitions("bounceRate")).toEqual(Array(7).fill({ rule: "single-page" }));
    expect(definitions("periodChurnRate")).toEqual(Array(9).fill({ period: "month" }));
  });
});

test("the shares of a whole are those of the catalog", () => {
  const shares = catalog.filter(({ kind }) => kind === "proportion").map(({ id }) => id);
  expect([...proportions].sort()).toEqual(shares.sort());
});

interface Row {
  readonly metric: string;
  readonly variant: string;
  readonly industry: string;
  readonly region: string;
  readonly channel: string;
  readonly statistic: string;
  readonly value: string;
  readonly unit: string;
  readonly dataYear: string;
  readonly sample: string;
  readonly definition: string;
  readonly source: string;
  readonly url: string;
  readonly tier: string;
  readonly note: string;
}

const channels: Readonly<Record<string, string>> = {
  x_twitter: "x",
  google_search: "google search",
  facebook_ads: "facebook ads",
  facebook_instagram_ads: "facebook and instagram ads",
};
const shares: Readonly<Record<string, number>> = { median: 0.5, p90: 0.9 };

/** The numbers of a figure, as the collected rows write them; `p` picks one of several quantiles. */
function numberOf(figure: Benchmark, statistic: string): string {
  const { value, quantiles, range, bands, censored } = figure;
  if (range !== undefined) return `${range.from}..${range.to}`;
  if (bands !== undefined) return String(bands[1]?.from);
  if (quantiles === undefined) return censored === "below" ? "0" : String(value);
  return String(quantiles.find(({ p }) => p === shares[statistic])?.value);
}

/** The years that a row's sample names, or its edition's. */
function yearsOf({ sample, dataYear }: Row): Benchmark["dataYears"] {
  if (sample.includes("Jan-Dec 2019")) return { from: 2019, to: 2019 };
  if (sample.includes("1 May 2020-25 Jun 2021")) return { from: 2020, to: 2021 };
  if (sample.includes("1 Apr 2022-31 Mar 2023")) return { from: 2022, to: 2023 };
  if (sample.includes("Apr 2024-Mar 2025")) return { from: 2024, to: 2025 };
  if (sample.includes("Apr 2025-Mar 2026")) return { from: 2025, to: 2026 };
  return dataYear === "" ? undefined : { from: Number(dataYear), to: Number(dataYear) };
}

function isRow(row: Row, figure: Benchmark): boolean {
  const [, region, kept] = /^([^(]*?)(?: \((.*)\))?$/.exec(row.region) ?? [];
  return (
    figure.metric === row.metric &&
    (figure.variant ?? "") === row.variant &&
    figure.publishedIndustry === row.industry &&
    (figure.region ?? "") === region &&
    (figure.sample?.description ?? "").includes(kept ?? "") &&
    (figure.channel ?? "") === (channels[row.channel] ?? row.channel) &&
    numberOf(figure, row.statistic) === row.value &&
    (figure.currency === undefined ? figure.unit : `money (${figure.currency})`) === row.unit &&
    JSON.stringify(figure.dataYears) === JSON.stringify(yearsOf(row)) &&
    figure.basis === row.definition &&
    figure.source.title === row.source &&
    (figure.source.address ?? "") === row.url &&
    figure.source.tier === row.tier &&
    (figure.notes ?? "") === row.note &&
    (figure.statisticAsPublished ?? row.statistic) === row.statistic
  );
}

test("every collected row is a figure, number by number, but for single cases", () => {
  const rows = parse<Row>(readFileSync(collected, "utf8"), { columns: true });
  const wanted = rows.filter(({ statistic }) => statistic !== "case");
  expect(rows.length - wanted.length).toBe(2);
  const used = new Set<Benchmark>();
  for (const row of wanted) {
    const found = benchmarkFigures.filter((figure) => isRow(row, figure));
    expect(found.length, `${row.metric}, ${row.industry}, ${row.source}`).toBe(1);
    for (const figure of found) used.add(figure);
  }
  expect(used.size).toBe(304);
});

describe("the rows collected in 2026", () => {
  const rows = parse<Row>(
    readFileSync(join(root, "test/data/benchmark-figures-2026.csv"), "utf8"),
    {
      columns: true,
    },
  );
  const quantile = /^p(\d+)$/;
  const hasNumber = ({ value, quantiles }: Benchmark, row: Row): boolean => {
    const share =
      row.statistic === "median" ? 0.5 : Number(quantile.exec(row.statistic)?.[1]) / 100;
    return (
      (value === Number(row.value) && !quantile.test(row.statistic)) ||
      quantiles?.some((one) => one.p === share && one.value === Number(row.value)) === true
    );
  };
  test("are figures, number by number, but for two of a page without a date", () => {
    const missing = rows.filter(
      (row) =>
        !benchmarkFigures.some(
          (figure) =>
            figure.metric === row.metric &&
            (figure.variant ?? "") === row.variant &&
            figure.publishedIndustry === row.industry &&
            figure.basis === row.definition &&
            figure.source.title === row.source &&
            figure.source.address === row.url &&
            figure.source.tier === row.tier &&
            String(figure.dataYears?.to) === row.dataYear &&
            hasNumber(figure, row),
        ),
    );
    expect(missing.map(({ source }) => source)).toEqual(
      Array(2).fill("SurveyMonkey, NPS benchmarks"),
    );
    expect(rows.length).toBe(372);
  });
  test("that give quantiles of one table are one figure", () => {
    const unbounded = benchmarkFigures.filter(
      ({ source, variant }) =>
        source.title.startsWith("SaaS Capital 2025") && variant === "annual, ACV $25k-$50k",
    );
    expect(unbounded.map(({ quantiles }) => quantiles?.map(({ p }) => p))).toEqual([
      [0.25, 0.5, 0.75],
    ]);
  });
});

test("a figure that was replaced names a newer figure of its KPI that is in the list", () => {
  const replaced = benchmarkFigures.filter(({ supersededBy }) => supersededBy !== undefined);
  expect(replaced.length).toBeGreaterThan(30);
  for (const { metric, supersededBy, source, dataYears } of replaced) {
    const newer = benchmarkFigures.some(
      (one) =>
        one.metric === metric &&
        one.source.title === supersededBy?.title &&
        one.dataYears?.to === supersededBy.year,
    );
    expect(newer, `${metric}, ${source.title}, ${String(supersededBy?.title)}`).toBe(true);
    expect(Number(dataYears?.to)).toBeLessThan(Number(supersededBy?.year));
  }
});

test("what was rounded to zero is below the smallest figure shown, and says so", () => {
  const [censored, ...others] = benchmarkFigures.filter((one) => one.censored !== undefined);
  expect(others).toEqual([]);
  expect(censored?.value).toBe(0.00001);
  expect(censored?.notes).toContain("rounded to zero");
});
