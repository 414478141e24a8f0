import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cdnowText } from "../data/cdnow.js";
import { root } from "../docs/codeBlocks.js";
import { bundleExample } from "./bundleExample.js";
import { runExample } from "./runExample.js";
import { type Run, runProgram } from "./runProgram.js";

const directory = mkdtempSync(join(tmpdir(), "engagement-report-"));

afterAll(() => {
  rmSync(directory, { recursive: true });
});

function runTypeScript(name: string, ...args: readonly string[]): Promise<Run> {
  return runExample(name, args);
}

const script = "examples/engagement-report.ts";
const bundle = join(directory, "engagement-report.mjs");

/** The same script, bundled once. */
function report(...args: readonly string[]): Promise<Run> {
  return runProgram(process.execPath, [bundle, ...args]);
}

beforeAll(async () => {
  await bundleExample(script, bundle);
});

/** Writes a file of a test's own. */
function file(name: string, ...lines: readonly string[]): string {
  const path = join(directory, name);
  writeFileSync(path, lines.join("\n"));
  return path;
}

/** The cells of the first table after a title, by the first cell of each line. */
function tableAfter(text: string, ...titles: readonly string[]): Map<string, string[]> {
  const start = titles.reduce((from, title) => text.indexOf(`\n${title}`, from), 0);
  const [table = ""] = text.slice(text.indexOf("┌", start)).split("┘");
  const rows = table.split("\n").filter((line) => line.startsWith("│"));
  return new Map(
    rows.map((row) => {
      const [name = "", ...cells] = row.slice(1, -1).split("│");
      return [name.trim(), cells.map((cell) => cell.trim())];
    }),
  );
}

const sampleAnswers = ["--answers", "examples/data/survey-answers.csv"];
const orders = "customer_id,date,amount,note";
const answers = "date,channel,question,answer";
const posts = "date,network,likes,comments,shares,saves,clicks,followers,reach,impressions";
const costs = "month,channel,cost,visits,acquisitions,revenue";

describe.concurrent("the report", () => {
  test("of the sample data has every section, and a dash with its reason where there is nothing", async ({
    expect,
  }) => {
    const { status, stdout, stderr } = await runTypeScript(script);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const [ordersAt, answersAt, postsAt, costsAt] = [
      "\nOrders (examples/data/orders.csv)\n",
      "\nSurvey answers (examples/data/survey-answers.csv)\n",
      "\nSocial posts (examples/data/social-posts.csv)\n",
      "\nChannel costs (examples/data/channel-costs.csv)\n",
    ].map((title) => stdout.indexOf(title)) as [number, number, number, number];
    expect([ordersAt, answersAt, postsAt, costsAt].every((at) => at > 0)).toBe(true);
    expect(stdout).toContain("synthetic");
    expect(stdout).toContain("Months are those of the dates as written.");
    expect(stdout.match(/^(Overall|By \w+)$/gm)).toEqual([
      ...["Overall", "By month", "By channel"],
      ...["Overall", "By month", "By channel"],
      ...["Overall", "By month", "By network"],
      ...["Overall", "By month", "By channel"],
    ]);

    const [ownOrders, ownAnswers, ownCosts] = [
      stdout.slice(ordersAt, answersAt),
      stdout.slice(answersAt, postsAt),
      stdout.slice(costsAt),
    ] as [string, string, string];
    const rows = readFileSync(join(root, "examples/data/orders.csv"), "utf8").split("\n");
    expect(tableAfter(ownOrders, "Overall").get("Orders")?.[0]).toBe(String(rows.length - 2));
    expect(tableAfter(ownAnswers, "By month").get("2026-04")).toEqual(
      Array.from({ length: 3 }, () => ["– (no-data)", "0 / 0"]).flat(),
    );
    expect(tableAfter(ownAnswers, "By channel").get("referral")?.[0]).toBe("– (no-data)");
    const channels = tableAfter(ownCosts, "By channel");
    expect(channels.get("referral (unpaid)")?.[0]).toBe("€0.00");
    expect(channels.get("display")?.slice(0, 2)).toEqual([
      "– (zero-denominator)",
      expect.stringMatching(/^€\d+\.\d\d \/ 0$/),
    ]);
    const newCustomers = tableAfter(ownOrders, "Overall").get("New customers")?.[0] as string;
    const acquired = tableAfter(ownCosts, "Overall").get("Cost per acquisition")?.[1] as string;
    expect(acquired.endsWith(` / ${newCustomers}`)).toBe(true);
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(110);
  });

  test("of subscriptions has churn by month, and the month that is not over has none", async ({
    expect,
  }) => {
    const path = file(
      "subscriptions.csv",
      "customer_id,started_at,ended_at,revenue",
      ...["a,2026-01-02,,10", "b,2026-01-05,2026-02-11,30", "c,2026-02-20,,5", "d,2026-03-10,,5"],
    );
    const { status, stdout, stderr } = await report("--subscriptions", path, "--currency", "EUR");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const churn = tableAfter(stdout, "Subscriptions", "By month");
    expect(churn.get("2026-02")).toEqual(["2", "1", "1", "2"]);
    expect(stdout).toContain("50%");
    expect(stdout).not.toContain("no ended subscription");
    expect(stdout).toContain("immature");
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(110);
  });

  test("of subscriptions that all go on warns on each line of churn", async ({ expect }) => {
    const path = file(
      "active.csv",
      "customer_id,started_at,ended_at",
      ...["a,2026-01-02,", "b,2026-01-05,", "c,2026-02-28,"],
    );
    const { status, stdout } = await report("--subscriptions", path);
    expect(status).toBe(0);
    expect(stdout.match(/0 \/ [02] \(no ended subscription in the data\)/g)).toHaveLength(2);
    expect(stdout).toContain("No subscription in the file has an end.");
    expect(stdout).toContain("no revenue given");
    const wrong = file("wrong.csv", "customer_id,started_at,ended_at", "a,2026-01-02,2025-01-01");
    const refused = await report("--subscriptions", wrong);
    expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining("line 2")]);
  });

  test("compares with an industry, and says what each verdict stands on", async ({ expect }) => {
    const { status, stdout, stderr } = await report(...sampleAnswers, "--industry", "Retail");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const compared = stdout.slice(stdout.indexOf("\nCompared with retail\n"));
    expect(compared).toContain("age is as of 2026-06-01");
    expect(tableAfter(compared, "Verdicts").get("Net Promoter Score")).toEqual([
      "24.14",
      expect.stringMatching(/^7\.\d+ to 39\.\d+$/),
      "55",
      "median Global 2025 [1]",
      "worse",
    ]);
    expect(tableAfter(compared, "What they stand on").get("Net Promoter Score [1]")).toEqual([
      ...["confirmed copy", "exact", "0.4 years (fresh)", "high", ""],
    ]);
    expect(compared).toContain("  [1] Survicate NPS Benchmark 2025\n      https://");
    expect(compared).toContain("\n  Customer satisfaction (CSAT): no figure is known\n");
    const tables = compared.split("\n").filter((line) => /^[┌│├└]/.test(line));
    expect(Math.max(...tables.map((line) => line.length))).toBeLessThanOrEqual(110);
  });

  test("compares as of the date asked for, of which later figures are left out", async ({
    expect,
  }) => {
    const asOf = (date: string) =>
      report(...sampleAnswers, "--industry", "retail", "--as-of", date);
    const [then, none] = await Promise.all([asOf("2024-06-01"), asOf("yesterday")]);
    expect(tableAfter(then.stdout, "Verdicts").get("Net Promoter Score")?.slice(2, 4)).toEqual([
      "29",
      "mean US 2023 [1]",
    ]);
    expect(none.status).toBe(2);
    expect(none.stderr).toMatch(/^--as-of must be /);
  });

  test("refuses an industry that nobody has figures of, and lists those that are known", async ({
    expect,
  }) => {
    const { status, stdout, stderr } = await report("--industry", "alchemy");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(
      /^--industry must be one of .*, e-commerce, .*, retail, .* got "alchemy"/,
    );
  });

  test("of the sample data is of what make-data.ts makes", async ({ expect }) => {
    const made = mkdtempSync(join(directory, "made-"));
    expect(await runTypeScript("examples/data/make-data.ts", made)).toEqual({
      status: 0,
      stdout: "",
      stderr: "",
    });
    const names = readdirSync(made).sort();
    expect(names).toEqual([
      "channel-costs.csv",
      "orders.csv",
      "social-posts.csv",
      "survey-answers.csv",
    ]);
    for (const name of names) {
      const committed = readFileSync(join(root, "examples/data", name));
      expect(readFileSync(join(made, name)).equals(committed), name).toBe(true);
    }
  });

  test("stops at an error, run as it is", async ({ expect }) => {
    const { status, stdout, stderr } = await runTypeScript(script, "--orders", "nowhere.csv");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toBe("there is no file nowhere.csv\n");
  });

  test("--help says how to use it", async ({ expect }) => {
    const { status, stdout } = await report("--help");
    expect(status).toBe(0);
    expect(stdout).toContain("--customer COLUMN");
  });
});

describe.concurrent("what cannot be right is one line on stderr, and nothing on stdout", () => {
  const amount = "must be an amount (a number, decimal string, bigint or Decimal)";
  const good = "a,2026-01-02,12.50,x";
  const cases: readonly (readonly [string, readonly string[], string])[] = [
    [
      "an amount",
      ["--orders", file("amount.csv", orders, good, 'b,2026-01-03,"12,50",x')],
      `amount.csv, line 3, column amount: ${amount}, got "12,50"`,
    ],
    [
      "a missing customer",
      ["--orders", file("customer.csv", orders, ",2026-01-02,12.50,x", "")],
      'customer.csv, line 2, column customer_id: must be a non-empty text, a whole number or a bigint, got ""',
    ],
    [
      "a date, after a field of three lines and a blank one",
      [
        "--orders",
        file(
          "date.csv",
          `\uFEFF${orders}\r`,
          'a,2026-01-02,1,"x\r',
          "y\r",
          'z"\r',
          "\r",
          "b,2026-02-30,1,x\r",
          "",
        ),
      ],
      "date.csv, line 6, column date: must be",
    ],
    [
      "a value of two lines",
      ["--orders", file("lines.csv", orders, 'a,2026-01-02,"1', '2",x')],
      `lines.csv, line 2, column amount: ${amount}, got "1\\n2"`,
    ],
    [
      "a second currency",
      ["--orders", file("currency.csv", `${orders},currency`, `${good},EUR`, `${good},USD`)],
      'currency.csv, line 3, column currency: must be EUR, as in the orders before it, got "USD"',
    ],
    [
      "a currency that is not the one wanted",
      ["--orders", file("wanted.csv", `${orders},currency`, `${good},EUR`), "--currency", "USD"],
      'wanted.csv, line 2, column currency: must be USD, as --currency says, got "EUR"',
    ],
    [
      "too few fields",
      ["--orders", file("fields.csv", orders, good, "b,2026-01-03")],
      "fields.csv, line 3: must have 4 fields as the header has, got 2",
    ],
    [
      "a quote never closed, far down",
      [
        "--orders",
        file("quote.csv", orders, ...Array<string>(20_000).fill(good), 'b,2026-01-03,"1', good),
      ],
      "quote.csv, line 20002, column amount: a quote is opened and never closed",
    ],
    [
      "a quote inside a field",
      ["--orders", file("inside.csv", orders, 'b,2026-01-03,1"2,x')],
      "inside.csv, line 2, column amount: a quote stands inside a field",
    ],
    [
      "an answer off the scale",
      ["--answers", file("scale.csv", answers, "2026-01-02,web,nps,10", "2026-01-02,web,nps,11")],
      'scale.csv, line 3, column answer: must be a whole number from 0 to 10, got "11"',
    ],
    [
      "an answer left blank, which is no 0",
      ["--answers", file("blank.csv", answers, "2026-01-02,web,nps,")],
      'blank.csv, line 2, column answer: must be a whole number from 0 to 10, got ""',
    ],
    [
      "a question that nobody asks",
      ["--answers", file("question.csv", answers, "2026-01-02,web,nsp,1")],
      'question.csv, line 2, column question: must be one of nps, csat, ces, got "nsp"',
    ],
    [
      "a day that there is not",
      ["--answers", file("day.csv", answers, "2026-02-30,web,nps,1")],
      'day.csv, line 2, column date: must be an ISO date such as "2026-03-15", got "2026-02-30"',
    ],
    [
      "a count of a post",
      ["--posts", file("post.csv", posts, "2026-01-02,x,1,2,3,4,-5,6,7,8")],
      'post.csv, line 2, column clicks: must be a whole number from 0 up, got "-5"',
    ],
    [
      "a cost",
      ["--costs", file("cost.csv", costs, "2026-01,web,-1,1,1,1")],
      'cost.csv, line 2, column cost: must be an amount from 0 up, got "-1"',
    ],
    [
      "a column that the file has not",
      ["--orders", file("column.csv", orders), "--customer", "custmer"],
      'column.csv has no column "custmer" (it has: customer_id, date, amount, note)',
    ],
    [
      "a column that it has twice",
      ["--orders", file("twice.csv", `${orders},date`)],
      'twice.csv has 2 columns "date"',
    ],
    ["a file without a header", ["--orders", file("empty.csv")], "empty.csv is empty"],
    ["a file that is not there", ["--orders", "nowhere.csv"], "there is no file nowhere.csv"],
    ["a directory", ["--orders", directory], "cannot be read"],
    ["an unknown option", ["--custmer", "a"], "Unknown option '--custmer'"],
    ["an option without its value", ["--orders"], "Option '--orders <value>' argument missing"],
    ["an option for a value", ["--orders", "--date"], "Option '--orders' argument is ambiguous."],
    ["a file that is not there", ["nowhere.csv"], "there is no file nowhere.csv"],
    ["another way with invalid rows", ["--invalid", "ignore"], "--invalid must be skip"],
    [
      "cohorts without where the orders end",
      ["--cohorts"],
      "--cohorts and --rfm need --as-of, the date at which the orders end",
    ],
    [
      "where they end, and no cohorts",
      ["--as-of", "2026-07-01"],
      "--as-of and --time-zone are for",
    ],
    ["an end that is no date", ["--rfm", "--as-of", "July"], "--as-of must be a Date, epoch"],
    [
      "an end whose date depends on the zone",
      ["--rfm", "--as-of", "2026-07-01T00:00:00Z"],
      "--as-of has a time: its date needs --time-zone",
    ],
    [
      "a time zone",
      ["--rfm", "--as-of", "2026-07-01", "--time-zone", "Jakarta"],
      '--time-zone must be an IANA time zone such as Asia/Jakarta, got "Jakarta"',
    ],
    [
      "cohorts of answers",
      ["--answers", file("cohorts.csv", answers), "--cohorts", "--as-of", "2026-07-01"],
      "--cohorts and --rfm need --orders",
    ],
    [
      "an order at the end",
      [
        ...["--orders", file("end.csv", orders, good, "b,2026-02-02,1,x")],
        ...["--cohorts", "--as-of", "2026-02-01"],
      ],
      'end.csv, line 3, column date: must be no later than asOf (2026-02-01), got "2026-02-02"',
    ],
    [
      "an order whose date depends on the zone",
      [
        ...[
          "--orders",
          file("zone.csv", orders, "b,2026-02-01T00:30:00Z,1,x"),
          "--invalid",
          "skip",
        ],
        ...["--cohorts", "--as-of", "2026-03-01"],
      ],
      'zone.csv: "2026-02-01T00:30:00Z" has a time: its date needs --time-zone',
    ],
    ["a locale", ["--locale", "e"], "--locale must be a BCP 47 language tag"],
    ["a currency", ["--currency", "euro"], "--currency must be a three-letter code"],
  ];

  test.each(cases)("%s", async (_, args, line) => {
    const { status, stdout, stderr } = await report(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(line);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });
});

describe.concurrent("with --invalid skip", () => {
  test("bad rows are left out of both passes, counted, and named", async ({ expect }) => {
    const path = file(
      "skip.csv",
      orders,
      "a,2026-01-02,oops,x", // Not a's first order: that is the one of February.
      "a,2026-02-02,10.00,x",
      "b,2026-02-03,20.00,x",
      "b,2026-02-04",
      "b,2026-03-04,30.00,x",
      ",2026-03-05,40.00,x",
      'c,2026-03-06,"1,5",x',
    );
    const { status, stdout, stderr } = await report("--orders", path, "--invalid", "skip");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(tableAfter(stdout, "Overall").get("Orders")?.[0]).toBe("3");
    const months = tableAfter(stdout, "By month");
    expect([...months.keys()]).toEqual(["Month", "2026-02", "2026-03"]);
    expect(months.get("2026-02")).toEqual(["2", "2", "2", "30", "30", "0"]);
    expect(months.get("2026-03")).toEqual(["1", "1", "0", "30", "0", "30"]);
    expect(stdout).toContain("skip.csv: 4 of 7 rows skipped");
    expect(stdout).toMatch(/2 × column amount .*\n +line 2 has "oops", line 8 has "1,5"/);
    expect(stdout).toMatch(/1 × must have 4 fields .*\n +line 5\n/);
    expect(stdout).toMatch(/1 × column customer_id .*\n +line 7 has ""/);
  });

  test("a quote never closed is still an error", async ({ expect }) => {
    const path = file("open.csv", orders, 'a,2026-01-02,"1,x');
    const { status, stdout, stderr } = await report("--orders", path, "--invalid", "skip");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("open.csv, line 2, column amount: a quote is opened");
  });
});

describe.concurrent("files of one's own", () => {
  test("with a header and nothing else give dashes", async ({ expect }) => {
    const { status, stdout, stderr } = await report(
      ...["--orders", file("none-orders.csv", `${orders},currency`, ""), "--channel", "note"],
      ...["--answers", file("none-answers.csv", answers, "")],
      ...["--posts", file("none-posts.csv", posts, "")],
      ...["--costs", file("none-costs.csv", costs, "")],
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).not.toMatch(/NaN|undefined|Infinity/);
    expect(tableAfter(stdout, "Orders", "Overall").get("Average order value")?.slice(0, 2)).toEqual(
      ["– (no-data)", "0 / 0"],
    );
    for (const [section, kpi] of [
      ["Survey answers", "Net Promoter Score"],
      ["Social posts", "Engagement rate"],
      ["Channel costs", "Cost per acquisition"],
    ] as const) {
      expect(tableAfter(stdout, section, "Overall").get(kpi)?.[0]).toBe("– (no-data)");
    }
  });

  test("may name their columns, channel, currency and locale", async ({ expect }) => {
    const path = file(
      "own.csv",
      "who,when,worth,source",
      "1,2026-01-31T23:30:00-05:00,1000.10,web",
      "2,2026-02-01T09:00:00+01:00,-0.20,",
    );
    const { status, stdout, stderr } = await report(
      ...["--orders", path, "--customer", "who", "--date", "when", "--amount", "worth"],
      ...["--channel", "source", "--currency", "EUR", "--locale", "de"],
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(tableAfter(stdout, "Overall").get("Revenue")?.[0]).toBe("999,90\u00A0€");
    expect([...tableAfter(stdout, "By month").keys()]).toEqual(["Month", "2026-01", "2026-02"]);
    expect([...tableAfter(stdout, "By channel").keys()]).toEqual(["Channel", "(blank)", "web"]);
    expect(tableAfter(stdout, "Overall").get("Orders")?.[0]).toBe("1");
    expect(stdout).not.toContain("Survey answers");
  });
});

describe.concurrent("--cohorts", () => {
  const rows = [
    "a,2026-01-31T20:00:00Z,10.00,x",
    "a,2026-02-20T12:00:00Z,20.00,x",
    "b,2026-01-10T12:00:00Z,30.00,x",
    "b,2026-03-10T12:00:00Z,40.00,x",
    "c,2026-04-10T12:00:00Z,50.00,x",
  ];

  test("are those of the zone, and a month that is not over has a dash", async ({ expect }) => {
    const path = file("cohorts-zones.csv", orders, ...rows.slice(0, 4));
    const asked = ["--orders", path, "--cohorts", "--as-of", "2026-03-15"];
    const london = await report(...asked, "--time-zone", "Europe/London");
    expect([...tableAfter(london.stdout, "Cohorts")].slice(1)).toEqual([
      ["2026-01", ["2", "100%", "50%", "–"]],
      ["All cohorts", ["2", "100%", "50%", "–"]],
    ]);
    const jakarta = await report(...asked, "--time-zone", "Asia/Jakarta");
    expect([...tableAfter(jakarta.stdout, "Cohorts")]).toEqual([
      ["Cohort", ["Customers", "+0", "+1", "+2"]],
      ["2026-01", ["1", "100%", "0%", "–"]],
      ["2026-02", ["1", "100%", "–", "–"]],
      ["All cohorts", ["2", "100%", "0%", "–"]],
    ]);
    expect(london.stdout).not.toContain("\nRFM (");
  });

  test("leave the same rows out as all else, where bad ones are skipped", async ({ expect }) => {
    const { status, stdout } = await report(
      ...["--orders", file("cohorts-skip.csv", orders, ...rows, "d,2026-01-01T00:00:00Z,1;5,x")],
      ...["--cohorts", "--as-of", "2026-04-01", "--time-zone", "UTC", "--invalid", "skip"],
    );
    expect(status).toBe(0);
    expect(tableAfter(stdout, "Overall").get("Customers")?.[0]).toBe("2");
    expect(tableAfter(stdout, "Cohorts").get("All cohorts")).toEqual(["2", "100%", "50%", "50%"]);
    expect(stdout).toContain("cohorts-skip.csv: 2 of 6 rows skipped");
    expect(stdout).toContain("column date must be no later than asOf (2026-04-01)");
  });

  test("a file with a header and no rows has no cohorts", async ({ expect }) => {
    const path = file("cohorts-none.csv", orders, "");
    const { status, stdout } = await report("--orders", path, "--cohorts", "--as-of", "2026-04-01");
    expect(status).toBe(0);
    expect(stdout).toContain("By month of the first order\nNothing to show.");
  });
});

describe.concurrent("--rfm", () => {
  test("puts every customer into one segment, with all that the customer bought", async ({
    expect,
  }) => {
    const dated = (day: number): string => `2026-01-${String(day).padStart(2, "0")}`;
    const rows = [1, 2, 3, 4, 5].flatMap((customer) =>
      Array.from({ length: customer }, (_, place) => {
        const day = 5 * customer + place;
        return `c${customer},${dated(day)},${customer}0.10,x,EUR`;
      }),
    );
    const path = file("rfm.csv", `${orders},currency`, ...rows);
    const asked = ["--orders", path, "--rfm", "--as-of", "2026-01-31"];
    const { status, stdout, stderr } = await report(...asked);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const segments = tableAfter(stdout, "RFM (", "By segment");
    // The two that score 4 and 5 throughout.
    expect(segments.get("Champions")).toEqual(["2", "€410.90"]);
    expect([...segments.values()].slice(1).map(([customers]) => Number(customers))).toContain(0);
    expect([...segments.keys()].at(-1)).toBe("Other");
    expect([...tableAfter(stdout, "RFM (", "Scores")].slice(1)).toEqual([
      ["5", ["up to 2", "over 4", "over €160.40"]],
      ["4", ["over 2, up to 8", "over 3, up to 4", "over €90.30, up to €160.40"]],
      ["3", ["over 8, up to 14", "over 2, up to 3", "over €40.20, up to €90.30"]],
      ["2", ["over 14, up to 20", "over 1, up to 2", "over €10.10, up to €40.20"]],
      ["1", ["over 20", "up to 1", "up to €10.10"]],
    ]);
    expect(stdout).not.toContain("\nCohorts (");
  });

  test("of a file with a header and nothing else has nobody in its segments", async ({
    expect,
  }) => {
    const path = file("rfm-none.csv", orders, "");
    const { status, stdout } = await report("--orders", path, "--rfm", "--as-of", "2026-04-01");
    expect(status).toBe(0);
    expect(tableAfter(stdout, "RFM (").get("Champions")).toEqual(["0", "0"]);
    expect(stdout).toContain("Scores\nNothing to show.");
  });
});

test("the report of CDNOW is exact, and a customer is new once", async () => {
  const orders = cdnowText("cdnow-orders.csv");
  const cdnow = file("cdnow-orders.csv", orders);
  const { status, stdout, stderr } = await runTypeScript(
    script,
    ...["--orders", cdnow, "--customer", "customer_id", "--date", "date", "--amount", "amount"],
    ...["--cohorts", "--rfm", "--as-of", "1998-07-01"],
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });

  let cents = 0n;
  const firsts = new Map<string, string>();
  const ordersOf = new Map<string, number>();
  const rows = orders.trimEnd().split("\n").slice(1);
  for (const row of rows) {
    const [customer, date, , amount] = row.split(",") as [string, string, string, string];
    cents += BigInt(amount.replace(".", ""));
    const first = firsts.get(customer);
    if (first === undefined || date < first) firsts.set(customer, date);
    ordersOf.set(customer, (ordersOf.get(customer) ?? 0) + 1);
  }
  const newByMonth = new Map<string, number>();
  for (const date of firsts.values()) {
    newByMonth.set(date.slice(0, 7), (newByMonth.get(date.slice(0, 7)) ?? 0) + 1);
  }
  const repeat = [...ordersOf.values()].filter((many) => many > 1).length;
  const english = (value: number | bigint): string => value.toLocaleString("en");
  const revenue = `${english(cents / 100n)}.${String(cents % 100n).padStart(2, "0")}`;

  const overall = tableAfter(stdout, "Overall");
  expect(overall.get("Orders")?.[0]).toBe("69,659");
  expect(overall.get("Customers")?.[0]).toBe("23,570");
  expect(overall.get("New customers")?.[0]).toBe("23,570");
  expect(overall.get("Revenue")?.[0]).toBe(revenue);
  expect(overall.get("Average order value")?.[1]).toBe(`${revenue} / 69,659`);
  expect(overall.get("Purchase frequency")?.slice(0, 2)).toEqual(["2.96", "69,659 / 23,570"]);
  expect(overall.get("Repeat purchase rate")?.[1]).toBe(`${english(repeat)} / 23,570`);
  expect(overall.get("Time between purchases")?.[1]).toBe("546 days × 23,570 / 69,659");

  const months = tableAfter(stdout, "By month");
  const place = months.get("Month")?.indexOf("New customers") as number;
  months.delete("Month");
  expect(months.size).toBe(18);
  let sum = 0;
  for (const [month, cells] of months) {
    const newCustomers = Number(cells[place]?.replaceAll(",", ""));
    expect(newCustomers, month).toBe(newByMonth.get(month) ?? 0);
    sum += newCustomers;
  }
  expect(sum).toBe(23_570);

  const monthsOf = new Map<string, Set<number>>();
  for (const row of rows) {
    const [customer, date] = row.split(",") as [string, string];
    const month = 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7)) - 1;
    monthsOf.set(customer, (monthsOf.get(customer) ?? new Set()).add(month));
  }
  const active = new Map<number, number[]>();
  for (const own of monthsOf.values()) {
    const first = Math.min(...own);
    const counts = active.get(first) ?? Array<number>(18).fill(0);
    for (const month of own) counts[month - first] = (counts[month - first] as number) + 1;
    active.set(first, counts);
  }
  const cohorts = stdout.slice(stdout.indexOf("\nCohorts ("), stdout.indexOf("\nRFM ("));
  const [first, second] = cohorts.split("┘").map((text) => tableAfter(`${text}┘`, "")) as [
    Map<string, string[]>,
    Map<string, string[]>,
  ];
  const percent = (part: number, whole: number): string =>
    `${String(Math.round((10_000 * part) / whole) / 100)}%`;
  for (const [place, month] of ["1997-01", "1997-02", "1997-03"].entries()) {
    const counts = active.get(12 * 1997 + place) as [number, ...number[]];
    const cells = [...(first.get(month) ?? []), ...(second.get(month) ?? []).slice(1)];
    expect(cells, month).toEqual([
      english(counts[0]),
      ...counts.map((many, offset) => (offset + place > 17 ? "–" : percent(many, counts[0]))),
    ]);
  }
  expect(first.get("All cohorts")?.[0]).toBe("23,570");

  const lastOf = new Map<string, string>();
  const centsOf = new Map<string, number>();
  for (const row of rows) {
    const [customer, date, , amount] = row.split(",") as [string, string, string, string];
    if (date > (lastOf.get(customer) ?? "")) lastOf.set(customer, date);
    const spent = Number(amount.replace(".", ""));
    centsOf.set(customer, (centsOf.get(customer) ?? 0) + spent);
  }
  const fifths = (values: Iterable<number>): number[] => {
    const sorted = [...values].sort((a, b) => a - b);
    return [1, 2, 3, 4].map((k) => sorted[Math.ceil((k * sorted.length) / 5) - 1] as number);
  };
  const days = fifths(
    Array.from(lastOf.values(), (date) => (Date.UTC(1998, 6, 1) - Date.parse(date)) / 86_400_000),
  );
  const many = fifths(ordersOf.values());
  const spent = fifths(Array.from(centsOf.values(), (sum) => sum / 100));
  const scores = tableAfter(stdout, "RFM (", "Scores");
  expect(scores.get("5")).toEqual([`up to ${days[0]}`, `over ${many[3]}`, `over ${spent[3]}`]);
  expect(scores.get("4")?.[0]).toBe(`over ${days[0]}, up to ${days[1]}`);
  expect(scores.get("1")).toEqual([`over ${days[3]}`, `up to ${many[0]}`, `up to ${spent[0]}`]);
  // Over half of the customers ordered once: they share a score, and the next has nobody.
  expect(many.slice(0, 2)).toEqual([1, 1]);
  expect(scores.get("2")?.[1]).toBe("–");
  const segments = [...tableAfter(stdout, "RFM (", "By segment")].slice(1);
  const sumOf = (column: number): number =>
    segments.reduce((total, [, cells]) => total + Number(cells[column]?.replaceAll(",", "")), 0);
  expect(sumOf(0)).toBe(23_570);
  expect(sumOf(1)).toBeCloseTo(Number(cents) / 100, 2);
});
