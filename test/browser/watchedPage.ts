import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";

/** The width of a telephone and of a desk. */
export const widths = [400, 1300] as const;

/** A page, and what it did that it should not: messages, errors and requests to others. */
export interface WatchedPage {
  readonly page: Page;
  readonly faults: string[];
}

/** Opens a page that may only load from one origin. */
export async function watchedPage(
  browser: Browser,
  origin: string,
  width: number,
  colorScheme: "light" | "dark" = "light",
): Promise<WatchedPage> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  const faults: string[] = [];
  page.on("console", (message) => faults.push(message.text()));
  page.on("pageerror", ({ message }) => faults.push(message));
  page.on("request", (request) => {
    const address = request.url();
    if (!address.startsWith(origin) && !address.startsWith("data:")) faults.push(address);
  });
  return { page, faults };
}

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core finds serious or critical in a part of a page. */
export async function seriousFindings(page: Page, part: string): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (selector) => {
    const { axe } = globalThis as unknown as {
      readonly axe: {
        readonly run: (part: string) => Promise<{
          readonly violations: readonly {
            readonly id: string;
            readonly impact: string;
            readonly nodes: readonly { readonly html: string }[];
          }[];
        }>;
      };
    };
    const { violations } = await axe.run(selector);
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
  }, part);
}

/** Whether a page has to be scrolled sideways. */
export function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate<boolean>(
    "document.documentElement.scrollWidth > document.documentElement.clientWidth",
  );
}
