import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../docs/codeBlocks.js";
import { type Command, command } from "./runCommand.js";

let it: Command;
let page: string;

const orders = [
  "customer_id,date,amount,channel",
  "ana,2026-01-02,20.00,<b>web</b>",
  "ben,2026-01-03,10.00,shop & co",
  "ana,2026-02-04,60.00,<b>web</b>",
  "cho,2026-03-05,30.00,shop & co",
  "ben,2026-03-06,50.00,shop & co",
].join("\n");
const named = ["--orders", "orders.csv", "--channel", "channel", "--currency", "EUR"];

beforeAll(async () => {
  it = await command();
  it.write("orders.csv", orders);
  const past = ["--cohorts", "--rfm", "--as-of", "2026-04-01", "--industry", "retail"];
  const written = await it.run("report", ...named, ...past, "--html", "report.html");
  expect(written).toEqual({ status: 0, stdout: "The report is in report.html.\n", stderr: "" });
  page = readFileSync(join(it.folder, "report.html"), "utf8");
});
afterAll(() => {
  it.remove();
});

/** The cells of the row of a table that begins with a name. */
function row(caption: string, name: string): string[] {
  const [, table = ""] = page.split(`<caption>${caption}</caption>`);
  const [rows = ""] = table.split("</table>");
  const line = rows.split("\n").find((one) => one.includes(`<th scope="row">${name}</th>`)) ?? "";
  return Array.from(line.matchAll(/<td[^>]*>(.*?)<\/td>/g), ([, cell = ""]) => cell);
}

describe("the page", () => {
  test("has the KPIs of the file in its tables", () => {
    // 170 / 5 orders, 170 / 3 customers, two of three ordered again.
    expect(row("Orders (orders.csv): overall", "Average order value")[0]).toBe("€34.00");
    expect(row("Orders (orders.csv): overall", "Repeat purchase rate")[0]).toBe("66.67%");
    expect(row("Orders (orders.csv): by month", "2026-01").slice(0, 2)).toEqual(["2", "2"]);
    expect(row("Cohorts (orders.csv): by month of the first order", "2026-01")).toEqual([
      "2",
      "100%",
      "50%",
      "50%",
    ]);
  });

  test("keeps the tables by month when it compares with an industry", () => {
    expect(page).not.toContain("Nothing to show.");
    expect(page).toContain('<h2 id="section-4-title">Compared with retail</h2>');
  });

  test("draws each value where its number says", () => {
    const [, chart = ""] = page.split("<title>Average order value by month</title>");
    const [dots = ""] = chart.split("</svg>");
    const heights = Array.from(dots.matchAll(/<circle[^>]*cy="([\d.]+)"/g), ([, y]) => Number(y));
    // 15, 60 and 40: the axis begins at 0, which is drawn at the height of the lower line.
    const [zero = 0] = Array.from(dots.matchAll(/class="grid" d="M\d+ ([\d.]+)H/g), ([, y]) =>
      Number(y),
    );
    const drawn = heights.map((y) => zero - y);
    expect(drawn).toHaveLength(3);
    // Within a pixel: 60 is four times as high as 15, and 40 is 40 / 15 times as high.
    expect(Math.abs((drawn[1] ?? 0) - 4 * (drawn[0] ?? 0))).toBeLessThan(1.5);
    expect(Math.abs((drawn[2] ?? 0) - (40 / 15) * (drawn[0] ?? 0))).toBeLessThan(1.5);
    expect(dots).toContain(
      "<desc>Lowest: €15.00 (2026-01). Highest: €60.00 (2026-02). Last: €40.00 (2026-03).",
    );
  });

  test("says each chart in words, for the eye and for screen readers", () => {
    const figures = page.split("<figure>").slice(1);
    expect(figures.length).toBeGreaterThan(10);
    for (const figure of figures) {
      const [, words = ""] = /<desc>(.*?)<\/desc>/s.exec(figure) ?? [];
      expect(words.length).toBeGreaterThan(20);
      expect(figure).toContain(`<p>${words}</p>`);
      expect(figure).toMatch(/role="img" aria-label="[^"]+"/);
    }
  });

  test("shows texts of the file and never reads them as markup", () => {
    expect(page).toContain("&lt;b&gt;web&lt;/b&gt;");
    expect(page).toContain("shop &amp; co");
    expect(page).not.toContain("<b>");
  });

  test("loads nothing and runs nothing", () => {
    expect(page).toContain("default-src 'none'; style-src 'unsafe-inline'");
    expect(page).not.toMatch(
      /<(script|link|img|iframe|object|base|form)\b|\son\w+=|url\(|@import/i,
    );
    const addresses = page.matchAll(/(?:href|src)="([^"]*)"/g);
    for (const [, address = ""] of addresses) expect(address).toMatch(/^#section-\d+$/);
  });

  test("has one name for each section, table and heading", () => {
    for (const pattern of [/ id="([^"]+)"/g, /aria-label="([^"]+)" tabindex/g]) {
      const names = Array.from(page.matchAll(pattern), ([, name]) => name);
      expect(names.length).toBeGreaterThan(3);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test("is the same for the same file", async () => {
    const past = ["--cohorts", "--rfm", "--as-of", "2026-04-01", "--industry", "retail"];
    await it.run("report", ...named, ...past, "--html", "again.html");
    expect(readFileSync(join(it.folder, "again.html"), "utf8")).toBe(page);
  });
});

describe("a page that cannot be written", () => {
  test("leaves the old file, and no other", async () => {
    mkdirSync(join(it.folder, "folder"));
    const { status, stdout, stderr } = await it.run("report", ...named, "--html", "folder");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^folder cannot be written \(.*\)\n$/);
    expect(readdirSync(it.folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
  test("is not begun if a file is wrong", async () => {
    it.write("wrong.csv", "customer_id,date,amount\nana,2026-01-02,twenty\n");
    const { status } = await it.run("report", "--orders", "wrong.csv", "--html", "wrong.html");
    expect(status).toBe(2);
    expect(existsSync(join(it.folder, "wrong.html"))).toBe(false);
  });
});

test("--json has the measures as the library returns them, overall and by group", async () => {
  const { status, stdout } = await it.run("report", ...named, "--json");
  expect(status).toBe(0);
  const { sections } = JSON.parse(stdout) as {
    readonly sections: readonly {
      readonly measures: readonly { readonly title: string; readonly measure: object }[];
      readonly groups: Readonly<
        Record<
          string,
          readonly {
            readonly name: string;
            readonly measures: readonly { readonly title: string; readonly measure: object }[];
          }[]
        >
      >;
    }[];
  };
  const [section] = sections;
  const measure = {
    metric: "averageOrderValue",
    value: 34,
    numerator: 170,
    denominator: 5,
    currency: "EUR",
  };
  expect(
    section?.measures.find(({ title }) => title === "Average order value")?.measure,
  ).toMatchObject(measure);
  expect(section?.groups["Month"]?.map(({ name }) => name)).toEqual([
    "2026-01",
    "2026-02",
    "2026-03",
  ]);
  const [january] = section?.groups["Month"] ?? [];
  expect(january?.measures[0]?.measure).toMatchObject({ metric: "averageOrderValue", value: 15 });
});

test("a broken file is a report or one line, never a stack trace", async () => {
  const sample = readFileSync(join(root, "examples/data/orders.csv"));
  const begin = sample.subarray(0, 3000);
  let seed = 7;
  const random = (below: number): number => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  const broken = Array.from({ length: 48 }, (_, place) => {
    const bytes = Buffer.from(begin);
    for (let change = 0; change <= place % 4; change += 1)
      bytes[random(bytes.length)] = random(256);
    return place % 3 === 0 ? bytes.subarray(0, random(bytes.length)) : bytes;
  });
  const runs = await Promise.all(
    broken.map((bytes, place) => {
      const name = it.write(`broken-${place}.csv`, bytes);
      return place % 2 === 0 ? it.run("report", "--orders", name) : it.run("report", name);
    }),
  );
  const statuses = new Set<number>();
  for (const { status, stdout, stderr } of runs) {
    statuses.add(status);
    expect([0, 2]).toContain(status);
    expect(status === 0 ? stderr : stdout).toBe("");
    if (status === 2) expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).not.toMatch(/\bat \S+ \(/);
  }
  expect(statuses).toContain(2);
});

test("10,000 columns and a long cell are one line", async () => {
  const columns = Array.from({ length: 10_000 }, (_, place) => `c${place}`).join(",");
  it.write("wide.csv", `${columns}\n${columns}\n`);
  it.write("long.csv", `customer_id,date,amount\n"${"a".repeat(2_000_000)}\n`);
  const wide = await it.run("report", "--orders", "wide.csv");
  expect(wide.status).toBe(2);
  const long = await it.run("report", "--orders", "long.csv");
  expect(long.status).toBe(2);
  expect(long.stderr).toContain("is a quote never closed?");
  for (const { stderr } of [wide, long]) {
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr.length).toBeLessThan(2000);
  }
});
