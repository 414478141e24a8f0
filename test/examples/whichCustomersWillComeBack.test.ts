import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../docs/codeBlocks.js";
import { bundleExample } from "./bundleExample.js";
import { runExample } from "./runExample.js";
import { type Run, runProgram } from "./runProgram.js";

const directory = mkdtempSync(join(tmpdir(), "which-customers-"));
const script = "examples/which-customers-will-come-back.ts";
const bundle = join(directory, "which-customers.mjs");

function report(...args: readonly string[]): Promise<Run> {
  return runProgram(process.execPath, [bundle, ...args]);
}

/** The rows of the table that has a column, without their borders. */
function rowsWith(stdout: string, column: string): string[][] {
  const table = stdout.split("┌").find((text) => text.split("┐")[1]?.includes(column)) ?? "";
  return table
    .split("\n")
    .filter((line) => line.startsWith("│"))
    .map((line) =>
      line
        .slice(1, -1)
        .split("│")
        .map((cell) => cell.trim()),
    )
    .slice(1);
}

const sample = ["--orders", "examples/data/orders.csv"];

beforeAll(async () => {
  await bundleExample(script, bundle);
});

afterAll(() => {
  rmSync(directory, { recursive: true });
});

describe.concurrent("which customers will come back", () => {
  test("of the sample data: models, their error, and customers by rank", async ({ expect }) => {
    const { status, stdout, stderr } = await report(...sample, "--top", "200");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const fits = rowsWith(stdout, "Log-likelihood");
    expect(fits.map(([name]) => name).sort()).toEqual(["BG/NBD", "MBG/NBD", "Pareto/NBD"]);
    const used = /^(?:No fit converged: )?(\S+) is used/m.exec(stdout)?.[1];
    expect(used).toBe(fits[0]?.[0]);
    // A fit that did not converge comes with a warning.
    const unsure = fits.filter(([, , , converged]) => converged?.startsWith("no"));
    for (const [name] of unsure) expect(stdout).toContain(`Warning, ${name}: `);

    const errors = rowsWith(stdout, "Mean absolute error");
    const file = readFileSync(join(root, "examples/data/orders.csv"), "utf8");
    const days = file
      .trimEnd()
      .split("\n")
      .slice(1)
      .map((row) => row.split(",").slice(1, 3).reverse().join());
    const all = [...new Set(days)];
    const known = new Set(
      all.filter((day) => day.slice(-10) <= "2026-04-01").map((day) => day.split(",")[0]),
    );
    const later = all.filter(
      (day) => day.slice(-10) > "2026-04-01" && known.has(day.split(",")[0]),
    );
    expect(errors[0]?.slice(0, 2)).toEqual(["Actual", String(later.length)]);
    expect(errors.slice(4).map(([name]) => name)).toEqual([
      "Each customer as before",
      "Everyone like the average",
    ]);

    const ranked = rowsWith(stdout, "P(alive)");
    expect(ranked.map(([rank]) => Number(rank))).toEqual(ranked.map((_, place) => place + 1));
    expect(ranked).toHaveLength(new Set(all.map((day) => day.split(",")[0])).size);
    const values = ranked.map((row) => Number(row[7]));
    expect(values).toEqual([...values].sort((a, b) => b - a));
    for (const [, , , , alive] of ranked) {
      expect(Number(alive)).toBeGreaterThanOrEqual(0);
      expect(Number(alive)).toBeLessThanOrEqual(1);
    }
    expect(stdout).toContain(`All ${ranked.length} customers: `);
    expect(stdout).toContain(" EUR in three years.");
  });

  test("of a file with columns of its own, up to a date of its own", async ({ expect }) => {
    const path = join(directory, "own.csv");
    const rows = ["who,when,worth"];
    for (let who = 0; who < 60; who += 1) {
      for (let visit = 0; visit <= who % 5; visit += 1) {
        const day = 1 + ((who * 7 + visit * (9 + who)) % 175);
        const when = new Date(Date.UTC(2025, 0, day)).toISOString().slice(0, 10);
        rows.push(`c${who},${when},${10 + (who % 7)}.50`);
      }
    }
    writeFileSync(path, rows.join("\n"));
    const columns = ["--customer", "who", "--date", "when", "--amount", "worth"];
    const ends = ["--calibration-end", "2025-05-01", "--as-of", "2025-07-01"];
    const { status, stdout, stderr } = await report("--orders", path, ...columns, ...ends);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("The same customers after 2025-05-01 and up to 2025-07-01");
    expect(rowsWith(stdout, "P(alive)")).toHaveLength(10);
  });

  test.each([
    ["there is no file none.csv", ["--orders", "none.csv"]],
    ['has no column "who"', [...sample, "--customer", "who"]],
    ["Unknown option '--model'", [...sample, "--model", "bg-nbd"]],
    ['--top must be a whole number from 1 up, got "0"', [...sample, "--top", "0"]],
    ["calibrationEnd must be on a date before", [...sample, "--calibration-end", "2027-01-01"]],
    ["orders[", [...sample, "--as-of", "2026-02-01", "--calibration-end", "2026-01-20"]],
    ["line 2, column channel: must be an ISO date", [...sample, "--date", "channel"]],
    ["line 2, column channel: must be a decimal number", [...sample, "--amount", "channel"]],
  ])("says what is wrong: %s", async (message, args) => {
    const { status, stdout, stderr } = await report(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  test("explains itself", async ({ expect }) => {
    expect((await report("--help")).stdout).toContain("--calibration-end DATE");
  });
});

test("the customers who come back to CDNOW", async () => {
  // Started as a reader would start it, without a file of orders: those of CDNOW are its own.
  const { status, stdout, stderr } = await runExample(script, []);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const fits = rowsWith(stdout, "Log-likelihood");
  expect(fits.map(([, , , converged]) => converged?.slice(0, 3))).toEqual(["yes", "yes", "yes"]);
  const [actual, best, , , own] = rowsWith(stdout, "Mean absolute error").map((row) =>
    row.slice(1).map(Number.parseFloat),
  ) as [number[], number[], number[], number[], number[]];
  // The purchases after the middle, 1997-10-01, a day each, counted in the file.
  expect(actual[0]).toBe(19_604);
  expect(best[2]).toBeLessThan(0.8 * (own[2] as number));
  const [first] = rowsWith(stdout, "P(alive)");
  // Of over a hundred days with an order, the last was the day before the last.
  expect(first?.slice(0, 4)).toEqual(["1", "07592", "145", "1998-06-29"]);
});
