import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runExample } from "../examples/runExample.js";
import { chromium } from "./chromium.js";
import { isTooWide, seriousFindings, watchedPage, widths } from "./watchedPage.js";

const folder = mkdtempSync(join(tmpdir(), "report-page-"));
const file = join(folder, "report.html");
let browser: Browser;

beforeAll(async () => {
  const asked = ["--cohorts", "--rfm", "--as-of", "2026-07-01", "--industry", "retail"];
  const run = await runExample("examples/engagement-report.ts", [...asked, "--html", file]);
  expect(run.stderr).toBe("");
  browser = await chromium();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const looks = widths.flatMap((width) => [[width, "light"] as const, [width, "dark"] as const]);

test.each(looks)("the page of the report at %i pixels, %s", async (width, scheme) => {
  const address = pathToFileURL(file).href;
  const { page, faults } = await watchedPage(browser, address, width, scheme);
  await page.goto(address);
  expect(await page.locator("figure").count()).toBeGreaterThan(20);
  expect(await isTooWide(page)).toBe(false);
  // axe-core cannot be run where no script may run, so its page is read without the policy.
  await page.setContent(
    (await page.content()).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ""),
  );
  expect(await seriousFindings(page, "body")).toEqual([]);
  expect(faults).toEqual([]);
  await page.close();
});
