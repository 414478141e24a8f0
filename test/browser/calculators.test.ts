import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { catalog } from "../../src/catalog/catalog.js";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { formatMeasure } from "../../src/format/formatMeasure.js";
import { root } from "../docs/codeBlocks.js";
import { chromium } from "./chromium.js";
import { type SiteServer, siteServer } from "./siteServer.js";
import { isTooWide, seriousFindings, watchedPage, widths } from "./watchedPage.js";

let site: SiteServer;
let browser: Browser;
const addressOf = (id: string): string => `${site.origin}/functions/engagement-metrics.${id}.html`;

beforeAll(async () => {
  site = await siteServer();
  browser = await chromium();
});
afterAll(async () => {
  await browser.close();
  site.stop();
});

test("every KPI's page computes the example of the catalog, and refuses nonsense", async () => {
  const { page, faults } = await watchedPage(browser, site.origin, 400);
  const wrong: string[] = [];
  for (const { id, example } of catalog) {
    await page.goto(addressOf(id), { waitUntil: "domcontentloaded" });
    const wanted = formatMeasure(evaluate(id, example.input), { locale: "en" });
    const value = await page.textContent(".calculator-value");
    if (value !== wanted) wrong.push(`${id}: ${String(value)} instead of ${wanted}`);
    if (await isTooWide(page)) wrong.push(`${id} is wider than a telephone`);
    await page.fill(".calculator-field input >> nth=0", "nonsense");
    const error = await page.textContent(".calculator-error");
    const marked = await page.locator(".calculator [aria-invalid=true]").count();
    if (!/must be/.test(error ?? "") || marked === 0) wrong.push(`${id} takes nonsense`);
    if ((await page.textContent(".calculator-value")) !== "") wrong.push(`${id} keeps its value`);
  }
  expect(wrong).toEqual([]);
  expect(faults).toEqual([]);
  await page.close();
});

describe("one calculator", () => {
  test("says why there is no value", async () => {
    const { page } = await watchedPage(browser, site.origin, 1300);
    await page.goto(`${addressOf("churnRate")}?customersAtStart=0&customersLost=0`);
    expect(await page.textContent(".calculator-value")).toBe("–");
    expect(await page.textContent(".calculator-lines")).toContain(
      'null, "no-data": there were no customers',
    );
    await page.close();
  });

  test("is used by the keyboard alone, and its link keeps what was typed", async () => {
    const { page } = await watchedPage(browser, site.origin, 1300);
    await page.goto(addressOf("churnRate"));
    await page.locator("#calculator-language").focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("1000");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("250");
    expect(await page.textContent(".calculator-value")).toBe("25%");
    await page.goto(page.url());
    expect(await page.textContent(".calculator-value")).toBe("25%");
    await page.close();
  });

  test.each([
    ["id", "Tingkat"],
    ["ms", "Kadar"],
    ["th", "อัตรา"],
  ])("speaks %s", async (language, word) => {
    const { page } = await watchedPage(browser, site.origin, 400);
    await page.goto(`${addressOf("churnRate")}?lang=${language}`);
    expect(await page.textContent("#calculator-heading")).toContain(word);
    expect(await page.getAttribute(".calculator", "lang")).toBe(language);
    await page.close();
  });

  test.each(["light", "dark"] as const)(
    "has no serious fault for people who need help, %s",
    async (scheme) => {
      for (const width of widths) {
        const { page, faults } = await watchedPage(browser, site.origin, width, scheme);
        await page.goto(addressOf("engagementRate"));
        expect(await seriousFindings(page, ".calculator")).toEqual([]);
        await page.goto(`${site.origin}/index.html`);
        expect(await seriousFindings(page, ".finder")).toEqual([]);
        expect(await isTooWide(page)).toBe(false);
        expect(faults).toEqual([]);
        await page.close();
      }
    },
  );

  test("adds less than 60 kB to the first visit", () => {
    const script = readFileSync(join(root, "docs/site/assets/calculator.js"));
    expect(gzipSync(script).length).toBeLessThan(56_000);
  });
});

test.each([
  ["attrition", "churnRate"],
  ["AOV", "averageOrderValue"],
  ["อัตราการซื้อซ้ำ", "repeatPurchaseRate"],
  ["tingkat pembelian ulang", "repeatPurchaseRate"],
  ["kadar pembelian semula", "repeatPurchaseRate"],
])("the front page finds %s", async (name, id) => {
  const { page } = await watchedPage(browser, site.origin, 1300);
  await page.goto(`${site.origin}/index.html`);
  await page.fill("#finder", name);
  const first = page.locator(".finder li a").first();
  expect(await first.getAttribute("href")).toBe(`functions/engagement-metrics.${id}.html`);
  await first.click();
  await page.waitForSelector(".calculator-value");
  await page.close();
});
