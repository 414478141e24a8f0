import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { catalog } from "../../src/catalog/catalog.js";
import { type Command, command } from "./runCommand.js";

let it: Command;
beforeAll(async () => {
  it = await command();
});
afterAll(() => {
  it.remove();
});

describe("a KPI of numbers", () => {
  test.each([
    [
      ["churnRate", "--customersAtStart", "400", "--customersLost=18"],
      "Churn rate: 4.5% = 18 / 400\n95% interval: 2.87% to 7%\n",
    ],
    [
      ["netpromoterscore", "--answers", "10,9,8,3"],
      "Net Promoter Score: 25 = 1 / 4\n95% interval: -44.16 to 72.73\n",
    ],
    // 5400.10 / 120 = 45.000833…
    [
      ["averageOrderValue", "--revenue", "5400.10", "--orders", "120", "--currency", "EUR"],
      "Average order value: €45.00 = 5400.1 / 120\n",
    ],
    [
      ["churnRate", "--customersAtStart", "0", "--customersLost", "0"],
      "Churn rate: no value (no-data: there were no customers at the start)\n",
    ],
    [
      ["churnRate", "--customersAtStart", "400", "--customersLost", "18", "--locale", "id"],
      "Churn rate: 4,5% = 18 / 400\n95% interval: 2,87% to 7%\n",
    ],
  ])("%j", async (args, answer) => {
    expect(await it.run("kpi", ...args)).toEqual({ status: 0, stdout: answer, stderr: "" });
  });

  test("a long amount keeps every digit, and a count beyond 2^53 is exact", async () => {
    const revenue = "90071992547409931.27";
    const args = ["averageOrderValue", "--revenue", revenue, "--orders", "1", "--json"];
    const { stdout } = await it.run("kpi", ...args);
    expect((JSON.parse(stdout) as { value: number }).value).toBe(Number(revenue));
    const count = await it.run(
      "kpi",
      "churnRate",
      "--customersAtStart",
      "9007199254740993",
      "--customersLost",
      "1",
    );
    expect(count.status).toBe(2);
    expect(count.stderr).toContain("customersAtStart");
  });

  test("computes the example of every KPI of the catalog, given as JSON or as text", async () => {
    const asked = catalog.filter((_, place) => place % 12 === 0);
    expect(asked.length).toBeGreaterThan(8);
    for (const { id, example } of asked) {
      const given = Object.entries(example.input).flatMap(([name, value]) => [
        `--${name}`,
        typeof value === "string" ? value : JSON.stringify(value),
      ]);
      const { stdout, stderr } = await it.run("kpi", id, ...given, "--json");
      expect(stderr, id).toBe("");
      expect((JSON.parse(stdout) as { value: number }).value, id).toBeCloseTo(example.value, 12);
    }
  });

  test("--help lists the fields of a KPI", async () => {
    const { stdout } = await it.run("kpi", "churnRate", "--help");
    expect(stdout).toContain("--customersAtStart");
    expect((await it.run("kpi", "--help")).stdout).toContain("kpi KPI --FIELD VALUE");
  });

  test.each([
    [[], "the command must be report, fit or kpi (--help describes them)"],
    [["chart"], 'the command must be report, fit or kpi, got "chart" (--help describes them)'],
    [["kpi", "aov"], 'there is no KPI "aov"; did you mean averageOrderValue'],
    [
      ["kpi", "churnRate", "--lost", "3"],
      "churnRate has no field lost; it takes --customersAtStart, --customersLost",
    ],
    [["kpi", "churnRate", "--customersLost"], "--customersLost needs a value"],
    [["kpi", "churnRate", "18"], 'a field must be written --name value, got "18"'],
    [
      ["kpi", "churnRate", "--customersLost=1", "--customersLost=2"],
      "--customersLost is given twice",
    ],
    [
      ["kpi", "churnRate", "--customersAtStart", "4", "--customersLost", "5"],
      "customersLost must be at most customersAtStart (4), got 5",
    ],
    [
      ["kpi", "churnRate", "--customersAtStart", "many", "--customersLost", "5"],
      "customersAtStart must be a whole number",
    ],
    [["report"], "name a file, such as: engagement-metrics report orders.csv (--help)"],
    [["fit"], "name a file, such as: engagement-metrics fit orders.csv (--help)"],
  ])("%j is one line on stderr", async (args, message) => {
    const { status, stdout, stderr } = await it.run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});
