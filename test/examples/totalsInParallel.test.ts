import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { byteRanges } from "../../examples/parallel/byteRanges.js";
import { makeOrderFile, ordersIn } from "../../examples/parallel/orderFile.js";
import { runExample } from "./runExample.js";
import type { Run } from "./runProgram.js";

const directory = mkdtempSync(join(tmpdir(), "totals-in-parallel-test-"));

afterAll(() => {
  rmSync(directory, { recursive: true });
});

function run(...args: readonly string[]): Promise<Run> {
  return runExample("examples/totals-in-parallel.ts", args, directory);
}

function file(name: string, text: string): string {
  const path = join(directory, name);
  writeFileSync(path, text);
  return path;
}

describe("the totals in parallel", () => {
  test("are those of one pass, and those of a count by hand", async () => {
    const { status, stdout, stderr } = await run("--rows", "20000", "--parts", "3");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^A single pass: [\d.]+ s$/m);
    expect(stdout).toMatch(/^3 worker threads, merged: [\d.]+ s$/m);
    expect(stdout).toMatch(/^3 processes, merged: [\d.]+ s$/m);
    expect(stdout).toContain("The same report in all three ways, digit for digit.");
    expect(readdirSync(directory).filter((name) => name.startsWith("totals"))).toEqual([]);

    const path = join(directory, "by-hand.csv");
    makeOrderFile(path, 20_000);
    const rows = readFileSync(path, "utf8").trimEnd().split("\n").slice(1);
    const cells = rows.map((row) => row.split(",") as [string, string, string, string, string]);
    const groups = ["all channels", ...new Set(cells.map(([, , , channel]) => channel))];
    expect(groups).toHaveLength(9);
    for (const name of groups) {
      const group = cells.filter(([, , , channel]) => name === "all channels" || channel === name);
      const ordersOf = new Map<string, number>();
      let cents = 0;
      for (const [, , customer, , amount] of group) {
        ordersOf.set(customer, (ordersOf.get(customer) ?? 0) + 1);
        cents += Number(amount.replace(".", ""));
      }
      const repeat = [...ordersOf.values()].filter((orders) => orders > 1).length;
      const [line = ""] = stdout.split("\n").filter((text) => text.startsWith(`${name} `));
      expect(line.trim().split(/ {2,}/), name).toEqual([
        name,
        String(group.length),
        String(ordersOf.size),
        String(cents / 100),
        String(cents / (100 * group.length)),
        String(group.length / ordersOf.size),
        String(repeat / ordersOf.size),
      ]);
    }
    const customers = new Set(cells.map(([, , customer]) => customer)).size;
    expect(stdout).toContain(`new customers ${customers}, revenue of new orders `);
  });

  test("are not asked of no orders", async () => {
    const { status, stdout, stderr } = await run("--rows", "0");
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain('--rows must be a whole number from 1 up, got "0"');
  });
});

describe("a file is cut at line ends", () => {
  const lines = ["a,1", "bbbbbbbbbbbbbb,2", "", "ç,3", "d,4", "eeeeeeeeeeeeeeeeeeeeeeeeeeeee,5"];

  test.each([
    ["with a line feed at its end", `${lines.join("\n")}\n`],
    ["without one", lines.join("\n")],
    ["of one line", "a,1"],
    ["of nothing but its header", ""],
  ])("%s", (_, body) => {
    const path = file("cut.csv", `customer,amount\n${body}`);
    const bytes = readFileSync(path);
    for (let parts = 1; parts <= 80; parts += 1) {
      for (const blockSize of [1, 7, 2 ** 16]) {
        const ranges = byteRanges(path, parts, blockSize);
        const texts = ranges.map(({ from, to }) => bytes.subarray(from, to).toString("utf8"));
        expect(texts).toHaveLength(parts);
        expect(texts.join("")).toBe(body);
        for (const [place, text] of texts.entries()) {
          const isWhole = text === "" || text.endsWith("\n");
          expect(isWhole || texts.slice(place + 1).every((later) => later === "")).toBe(true);
        }
      }
    }
  });

  test("in parts of about the same size", () => {
    const path = join(directory, "even.csv");
    makeOrderFile(path, 1000);
    const ranges = byteRanges(path, 4);
    const sizes = ranges.map(({ from, to }) => to - from);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(100);
    const found = ranges.flatMap((range) => [...ordersIn(path, range)]);
    const [whole = { from: 0, to: 0 }] = byteRanges(path, 1);
    expect(found).toEqual([...ordersIn(path, whole)]);
    expect(found).toHaveLength(1000);
  });

  test("and read in blocks that may end inside a line or a letter", () => {
    const name = "ç".repeat(2 ** 18);
    const header = "id,date,customer,channel,amount\n";
    const path = file(
      "blocks.csv",
      `${header}1,2025-01-01,${name},web,1.50\n2,2025-01-02,a${name}${name}${name},shop,2.50`,
    );
    const [whole = { from: 0, to: 0 }] = byteRanges(path, 1);
    expect([...ordersIn(path, whole)]).toEqual([
      { customerId: name, amount: "1.50", at: "2025-01-01", channel: "web" },
      { customerId: `a${name}${name}${name}`, amount: "2.50", at: "2025-01-02", channel: "shop" },
    ]);
  });
});
