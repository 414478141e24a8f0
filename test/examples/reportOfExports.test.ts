import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../docs/codeBlocks.js";
import { bundleExample } from "./bundleExample.js";
import { type Run, runProgram } from "./runProgram.js";

const directory = mkdtempSync(join(tmpdir(), "report-of-exports-"));
const bundle = join(directory, "report.mjs");

beforeAll(async () => {
  await bundleExample("examples/engagement-report.ts", bundle);
});
afterAll(() => {
  rmSync(directory, { recursive: true });
});

/** Runs the report in the folder of the files. */
function report(...args: readonly string[]): Promise<Run> {
  return runProgram(process.execPath, [bundle, ...args], { cwd: directory });
}
function write(name: string, content: string | Buffer): string {
  writeFileSync(join(directory, name), content);
  return name;
}
/** The lines of a table whose first column is this, without the spaces of its layout. */
function line(text: string, first: string): string | undefined {
  const found = text.split("\n").find((one) => one.startsWith(`│ ${first} `));
  return found?.replaceAll(/\s+/g, " ");
}

const page = readFileSync(join(root, "docs/from-your-export.md"), "utf8");
const [, shopify = ""] = /```text\n(Name,Email.*?)```/s.exec(page) ?? [];
const klaviyo = [
  "Campaign Name;Send Time;Total Recipients;Unique Opens;Unique Clicks;Bounces;Campaign Channel",
  'Nëws | a, "b";2026-02-03 09:00:00;10200.0;4000.0;300.0;200.0;Email'.replaceAll('"', ""),
  "Text;2026-02-03 09:00:00;100.0;0;3;0;SMS",
  "",
].join("\r\n");
const google = [
  "Campaign report",
  '"July 8, 2025 - July 31, 2025"',
  "Campaign\tCurrency code\tClicks\tCost\tConversions",
  'Brand | A\tUSD\t900\t"1,200.00"\t40.50',
  'Total: Campaigns\t --\t900\t"1,200.00"\t40.50',
].join("\n");

describe.concurrent("the report of files as their tools exported them", () => {
  test("is what the page says, and nothing but the rows that count is in it", async ({
    expect,
  }) => {
    const blocks = [...page.matchAll(/```console\n\$ npm run report -- (\S+)\n(.*?)```/gs)];
    expect(blocks.map(([, name]) => name)).toEqual(["orders_export.csv", "list.csv"]);
    write("orders_export.csv", shopify);
    const { status, stdout } = await report("orders_export.csv");
    expect(status).toBe(0);
    expect(stdout).toContain(blocks[0]?.[2]);
    // 100 and 20 - 5, both of Ana
    expect(line(stdout, "Revenue")).toBe("│ Revenue │ $115.00 │ │ │");
    expect(line(stdout, "Repeat purchase rate")).toContain("│ 100% │ 1 / 1 │");

    write("list.csv", "name,amount,when\na,1,2026-01-01\n");
    const unknown = await report("list.csv");
    expect(unknown).toEqual({ status: 2, stdout: "", stderr: blocks[1]?.[2] });
  });
  test("reads Windows-1252, UTF-16 and gzip, with semicolons and tabs", async ({ expect }) => {
    const mail = write("mail.csv", Buffer.from(klaviyo, "latin1"));
    const ads = write("ads.csv", Buffer.from(`\uFEFF${google}`, "utf16le"));
    const orders = write("orders.csv.gz", gzipSync(`\uFEFF${shopify}`));
    const { status, stdout } = await report(mail, ads, orders);
    expect(status).toBe(0);
    expect(stdout).toContain("mail.csv is an export of Klaviyo, campaigns: 1 of 2 rows count.");
    expect(stdout).toContain('left out: 1 × Campaign Channel is "SMS" (line 3)');
    expect(line(stdout, "Open rate")).toContain("│ 40% │ 4,000 / 10,000 │");
    expect(line(stdout, "Cost per acquisition")).toContain("│ $29.63 │ $1,200.00 / 40.5 │");
    expect(stdout).toContain('left out: 1 × Campaign begins with "Total:" (line 5)');
    expect(line(stdout, "Revenue")).toBe("│ Revenue │ $115.00 │ │ │");
  });
  test("has posts without followers, subscriptions by term, and cohorts of orders", async ({
    expect,
  }) => {
    const posts = write(
      "posts.csv",
      'Post ID,Publish time,Post type,Views,Likes,Shares,Comments,Saves,Reach\n17900000000000001,03/27/2026 06:08,IG image,"12,400",500,10,20,16,"10,000"\n',
    );
    const subscriptions = write(
      "subscriptions.csv",
      "id,Customer ID,Plan,Quantity,Currency,Interval,Amount,Status,Start Date (UTC)\nsub_1,cus_1,Basic,2,usd,year,1200.00,active,2026-01-31 08:00:00\nsub_2,cus_2,Basic,1,usd,month,100.00,active,2026-03-01 08:00:00\n",
    );
    const { stdout } = await report(posts, subscriptions);
    expect(line(stdout, "Engagement rate by reach")).toContain("│ 5.46% │ 546 / 10,000 │");
    expect(line(stdout, "Engagement rate by views")).toContain("│ 4.4% │ 546 / 12,400 │");
    expect(line(stdout, "Engagement rate")).toContain("– (no followers given)");
    expect(stdout).toContain("note: no subscription of the file has ended");
    // 2 × 1 200 a year are 200 a month.
    expect(stdout).toContain("$200.00 / $200.00");
    const past = ["--cohorts", "--as-of", "2026-03-01", "--time-zone", "America/New_York"];
    const cohorts = await report(write("cohorts.csv", shopify), ...past);
    expect(line(cohorts.stdout, "2026-01    ")).toBe("│ 2026-01 │ 1 │ 100% │ 100% │");
  });
  test("has the score of a survey whose question is named", async ({ expect }) => {
    const file = write(
      "forms.csv",
      "Timestamp,How likely?\n9/16/2018 0:06:16,9\n9/17/2018 0:06:16,3\n9/18/2018 0:06:16,10\n9/19/2018 0:06:16,\n",
    );
    const { stdout } = await report(file, "--nps", "How likely?");
    expect(stdout).toContain("left out: 1 × score and comment blank (line 5)");
    expect(line(stdout, "Net Promoter Score")).toContain("33.33");
  });
  test("counts other rows where that is asked for", async ({ expect }) => {
    const file = write("kept.csv", shopify);
    const { stdout } = await report(file, "--keep", "Financial Status=refunded");
    expect(stdout).toContain("kept.csv is an export of Shopify, orders: 3 of 4 rows count.");
    const dropped = await report(
      file,
      "--drop",
      "Email=ana@example.com",
      "--keep",
      "Financial Status=refunded",
    );
    expect(dropped.stdout).toContain("1 of 4 rows count.");
  });
});

describe.concurrent("what cannot be right is one line on stderr, with exit status 2", () => {
  const [header = "", first = ""] = shopify.split("\n");
  const survey =
    "#,How?,Start Date (UTC),Submit Date (UTC),Network ID\na,9,2026-03-14,2026-03-14,n\n";
  const cases: readonly (readonly [string, readonly string[], string])[] = [
    ["no such file", ["nowhere.csv"], "there is no file nowhere.csv"],
    [
      "a workbook",
      [write("book.xlsx", Buffer.from("PK\u0003\u0004rest"))],
      "book.xlsx is a workbook or an archive: save its sheet as CSV",
    ],
    ["an empty file", [write("empty.csv", "")], "empty.csv is empty: not even a header"],
    [
      "an amount that is no amount, with its line",
      [
        write(
          "mio.csv",
          `${header}\n${first}\n${first.replace("100.00", "5 MIO").replace("#3", "#4")}\n`,
        ),
      ],
      'mio.csv, line 3: Total must be an amount, got "5 MIO"',
    ],
    [
      "a status nobody knows",
      [write("odd.csv", `${header}\n${first.replace("paid", "lent")}\n`)],
      'odd.csv, line 2: Financial Status must be one of paid, partially_refunded (kept) or refunded, voided, pending, authorized, expired (left out), or named with --keep or --drop; the file has "lent" (1), got "lent"',
    ],
    [
      "two currencies",
      [
        write(
          "two.csv",
          `${header}\n${first}\n${first.replace("USD", "EUR").replace("#3", "#4")}\n`,
        ),
      ],
      "two.csv: currency must be one for all rows that count, so choose with --currency (it has: USD (1), EUR (1))",
    ],
    [
      "no row that counts",
      [write("none.csv", `${header}\n${first.replace("paid", "voided")}\n`)],
      'none.csv: every row was left out (1 × Financial Status is "voided")',
    ],
    [
      "a survey without a question",
      [write("survey.csv", survey)],
      "survey.csv is a survey (Typeform, responses): name the column of its answers with --nps, --csat or --ces",
    ],
    [
      "a question that the file lacks",
      ["survey.csv", "--nps", "Why?"],
      "survey.csv has no Why?, which typeformResponses needs (it has: #, How?,",
    ],
    ["two questions", ["survey.csv", "--nps", "How?", "--csat", "How?"], "give one of --nps"],
    [
      "dates of two meanings",
      [write("forms2.csv", "Timestamp,Q\n9/6/2018,9\n"), "--nps", "Q"],
      "no date of the column does, so say it with --dates",
    ],
    [
      "an order of dates that is none",
      ["survey.csv", "--dates", "us"],
      "--dates must be month-first",
    ],
    ["a text without a column", ["survey.csv", "--keep", "paid"], "--keep must be COLUMN=TEXT"],
    [
      "events",
      [
        write(
          "events.csv",
          "event_timestamp,event_name,user_pseudo_id,event_params\n1696470452486466,page_view,1.2,[]\n",
        ),
      ],
      "events.csv holds events of visitors, of which the report has no section",
    ],
    [
      "a quote that is never closed",
      [write("quote.csv", `${header}\n${first.replace("Lamp, red", "Lamp")}\n"#9,`)],
      "quote.csv, line 3: a quote is opened and never closed",
    ],
  ];
  test.each(cases)("%s", async (_, args, words) => {
    const { status, stdout, stderr } = await report(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(words);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });
});
