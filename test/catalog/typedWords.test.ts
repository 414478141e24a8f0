import { describe, expect, test } from "vitest";
import { catalog, findMetrics } from "../../src/catalog/index.js";
import { english } from "./words/english.js";
import { indonesian } from "./words/indonesian.js";
import { malay } from "./words/malay.js";
import { thai } from "./words/thai.js";

const languages = { english, indonesian, malay, thai };
const words = Object.entries(languages).flatMap(([language, typed]) =>
  Object.entries(typed).flatMap(([wanted, names]) =>
    names.map((name) => ({ language, name, wanted })),
  ),
);

/** Whether a name finds its KPI first, or all KPIs of its family before any other. */
function isRight(name: string, wanted: string): boolean {
  const found = findMetrics(name).map(({ id }) => id);
  const family = catalog.filter((entry) => entry.family === wanted).map(({ id }) => id);
  if (family.length === 0) return found[0] === wanted;
  return family.every((id) => found.slice(0, family.length).includes(id));
}

test("there are at least 250 different words, some in each language", () => {
  expect(words.length).toBeGreaterThanOrEqual(250);
  for (const typed of Object.values(languages)) {
    const names = Object.values(typed).flat();
    expect(names.length).toBeGreaterThan(50);
    expect(new Set(names).size).toBe(names.length);
  }
});

test("at least 97 % of what people type finds what they mean, and the test names the rest", () => {
  const missed = words.filter(({ name, wanted }) => !isRight(name, wanted));
  const allowed = Math.floor(words.length * 0.03);
  const found = missed.map(
    ({ name, wanted }) => `${name}: ${wanted}, not ${findMetrics(name)[0]?.id ?? "nothing"}`,
  );
  expect(found.length > allowed ? found : []).toEqual([]);
});

describe("the rules", () => {
  const ids = (name: string): string[] => findMetrics(name).map(({ id }) => id);
  test.each([
    ["names of networks do not count", "tiktok engagement rate", "engagementRate"],
    ["nor do questions", "how to calculate churn", "churnRate"],
    ["a plural is the singular", "customer effort scores", "customerEffortScore"],
    ["Thai connecting words do not count", "ความพึงพอใจลูกค้า", "customerSatisfactionScore"],
    ["a hyphen may be left out", "clicktoopen rate", "clickToOpenRate"],
    ["or be too many", "C-SAT", "customerSatisfactionScore"],
    ["two letters may be swapped", "chrun rate", "churnRate"],
    ["one may be missing", "engagment rate", "engagementRate"],
    ["one may be wrong", "retension rate", "retentionRate"],
    ["one may be too many", "referrall rate", "referralRate"],
    ["a variant finds the entry that says how it differs", "hard bounce rate", "emailBounceRate"],
  ])("%s", (_, name, id) => {
    expect(ids(name)[0]).toBe(id);
  });

  test("words of three letters, first letters and two errors are not corrected", () => {
    expect([ids("NXS"), ids("lost per lead"), ids("chrunn ratte")]).toEqual([[], [], []]);
  });

  test("if a KPI has the very name, others that have its words scattered are not found", () => {
    expect(ids("open rates")[0]).toBe("openRate");
    expect(ids("open rates")).not.toContain("commentRate");
  });

  test("a name of two KPIs finds both", () => {
    expect(ids("อัตราการยกเลิก")).toEqual(expect.arrayContaining(["unsubscribeRate", "churnRate"]));
    expect(ids("biaya iklan")).toEqual(expect.arrayContaining(["returnOnAdSpend", "costPerClick"]));
    expect(ids("MRR")[0]).toBe("monthlyRecurringRevenue");
  });

  test("a family's name finds its KPIs before others, the best match first", () => {
    const retention = catalog.filter(({ family }) => family === "retention").map(({ id }) => id);
    expect(ids("retention")[0]).toBe("retentionRate");
    expect(ids("retention").slice(0, retention.length).sort()).toEqual([...retention].sort());
  });
});
