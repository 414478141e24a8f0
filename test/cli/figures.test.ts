import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Command, command } from "./runCommand.js";

let it: Command;
let page: string;

const orders = [
  "customer_id,date,amount",
  "ana,2026-01-02,20.00",
  "ben,2026-01-03,10.00",
  "ana,2026-02-04,60.00",
  "cho,2026-03-05,30.00",
  "ben,2026-03-06,50.00",
  "dee,2026-03-07,55.00",
].join("\n");
const costs = [
  "month,channel,cost,visits,acquisitions,revenue,currency",
  ...[5, 6, 5, 7, 6, 5].map(
    (many, month) => `2026-0${month + 1},<i>ads</i>,100,100,${many},300,EUR`,
  ),
  "2026-07,<i>ads</i>,100,100,40,300,EUR",
].join("\n");
// Half of four end after 10 days, one after 20, and one goes on.
const subscriptions = [
  "customer_id,started_at,ended_at,revenue",
  "a,2026-01-01,2026-01-11,5",
  "b,2026-01-01,2026-01-11,5",
  "c,2026-01-01,2026-01-21,5",
  "d,2026-01-01,,5",
].join("\n");

beforeAll(async () => {
  it = await command();
  it.write("orders.csv", orders);
  const answers = Array.from({ length: 40 }, (_, place) => `2026-01-02,web,nps,${place % 11}`);
  it.write("answers.csv", ["date,channel,question,answer", ...answers].join("\n"));
  it.write("costs.csv", costs);
  it.write("subscriptions.csv", subscriptions);
  const files = ["--orders", "orders.csv", "--costs", "costs.csv", "--answers", "answers.csv"];
  const past = ["--rfm", "--as-of", "2026-04-01", "--industry", "retail", "--currency", "EUR"];
  const more = ["--subscriptions", "subscriptions.csv", ...past, "--html", "report.html"];
  const { status, stderr } = await it.run("report", ...files, ...more);
  expect([status, stderr]).toEqual([0, ""]);
  page = readFileSync(join(it.folder, "report.html"), "utf8");
});
afterAll(() => {
  it.remove();
});

function figure(title: string): string {
  const found = page.split("<figure>").find((one) => one.includes(`<title>${title}</title>`));
  return found?.split("</figure>")[0] ?? "";
}

/** The cells of the table below a chart, row by row, without their names. */
function rows(title: string): string[][] {
  const [, table = ""] = figure(title).split("<tbody>");
  return table
    .split("<tr>")
    .slice(1)
    .map((row) => Array.from(row.matchAll(/<td[^>]*>(.*?)<\/td>/g), ([, cell = ""]) => cell));
}

function numbers(markup: string, pattern: RegExp): number[] {
  return Array.from(markup.matchAll(pattern), ([, number]) => Number(number));
}

test("the RFM map shows the customers that its table counts", () => {
  const title = "Customers by recency and frequency";
  const shown = numbers(figure(title), /<text class="middle" x="[\d.]+" y="[\d.]+">(\d+)<\/text>/g);
  const counted = rows(title).flat().map(Number);
  expect(shown.slice(0, 25)).toEqual(counted);
  expect(counted.reduce((sum, count) => sum + count, 0)).toBe(4);
  // The darkest cell is the one that the sentence names.
  const tints = numbers(figure(title), /class="cell tint(\d)"/g);
  const most = counted.indexOf(Math.max(...counted));
  expect(tints[most]).toBe(9);
  expect(tints.filter((tint, place) => (tint === 0) !== (counted[place] === 0))).toEqual([]);
  const scores = `recency score ${5 - Math.floor(most / 5)} and frequency score ${(most % 5) + 1}`;
  expect(figure(title)).toContain(`<desc>Most customers, 1 of 4, have ${scores}.`);
});

test("the bars of the funnel are as long as their numbers", () => {
  const title = "From visit to acquisition";
  const [visits = 0, acquisitions = 0] = numbers(
    figure(title),
    /class="bar"[^>]*width="([\d.]+)"/g,
  );
  expect(rows(title)).toEqual([
    ["700", "100%", "–"],
    ["74", "10.57%", "10.57%"],
  ]);
  expect(acquisitions / visits).toBeCloseTo(74 / 700, 2);
  expect(figure(title)).toContain(
    "<desc>Of 700 (Visits), 74 are left at the end (Acquisitions): 10.57%.",
  );
});

test("the survival curve falls to the shares of its table", () => {
  const title = "Customers who stay";
  expect(rows(title).map(([share, , observed]) => [share, observed])).toEqual([
    ["50%", "4"],
    ["25%", "2"],
    ["25%", "1"],
  ]);
  const [, path = ""] = /class="line" d="([^"]+)"/.exec(figure(title)) ?? [];
  const levels = numbers(figure(title), /class="grid" d="M\d+ ([\d.]+)H/g);
  const [zero = 0, , one = 0] = levels;
  const shares = numbers(path, /V([\d.]+)/g).map((y) => (zero - y) / (zero - one));
  expect(shares.map((share) => Number(share.toFixed(3)))).toEqual([0.5, 0.25, 0.25]);
  const across = numbers(path, /H([\d.]+)/g);
  const start = Number(/^M([\d.]+)/.exec(path)?.[1]);
  const places = across.map((x) => (x - start) / ((across[2] ?? 0) - start));
  expect(places.map((place) => Number(place.toFixed(3)))).toEqual([0.476, 0.952, 1]);
  expect(figure(title)).toContain("Half have ended after");
});

test("a month outside the usual range is drawn outside it, and said", () => {
  const chart = figure("Conversion rate by month");
  const [, upper, lower] = /class="range" d="M\d+ ([\d.]+)H\d+V([\d.]+)/.exec(chart) ?? [];
  const heights = numbers(chart, /<circle[^>]*cy="([\d.]+)"/g);
  expect(heights).toHaveLength(7);
  const inside = heights.map((y) => y >= Number(upper) && y <= Number(lower));
  expect(inside).toEqual([true, true, true, true, true, true, false]);
  // The mean of 5, 6, 5, 7, 6 and 5 is 34 / 6, and their mean change is 6 / 5.
  expect(chart).toContain(
    "2.47% to 8.86% is usual (shaded); the last month, as far as the file has it, is outside.",
  );
});

test("a bullet chart has the value, the interval and the figure of its table", () => {
  const titles = Array.from(
    page.matchAll(/<title>([^<]*\[\d+\])<\/title>/g),
    ([, one = ""]) => one,
  );
  expect(titles.length).toBeGreaterThan(0);
  expect(new Set(titles).size).toBe(titles.length);
  const plain = (text = ""): number => Number(text.replaceAll(/[^\d.-]/g, ""));
  for (const title of titles) {
    const chart = figure(title);
    const [value = "", interval = "", reference = ""] = rows(title).map(([cell]) => cell);
    const [bar = 0] = numbers(chart, /class="bar"[^>]*width="([\d.]+)"/g);
    const [zero = 0] = numbers(chart, /class="bar"[^>]*x="([\d.]+)"/g);
    const [mark = 0] = numbers(chart, /class="reference" d="M([\d.]+) /g);
    const isBelow = plain(value) < 0;
    expect(bar / Math.abs(mark - (isBelow ? zero + bar : zero))).toBeCloseTo(
      Math.abs(plain(value) / plain(reference)),
      1,
    );
    expect(chart).toContain(`: ${value} (${interval} at 95%)`);
    expect(chart).toContain(`compared with ${reference},`);
  }
});
