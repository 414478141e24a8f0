import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import packageJson from "../../../package.json" with { type: "json" };
import { root } from "../../docs/codeBlocks.js";
import { dist } from "./dist.js";

const program = join(root, packageJson.bin["engagement-metrics"]);
const folder = mkdtempSync(join(tmpdir(), "command-"));
const run = (...args: readonly string[]): string =>
  execFileSync(process.execPath, [program, ...args], { cwd: folder, encoding: "utf8" });

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("the command of the package runs, and computes with the library that is in it", () => {
  expect(run("kpi", "churnRate", "--customersAtStart", "400", "--customersLost", "18")).toContain(
    "Churn rate: 4.5%",
  );
  expect(run("--version")).toBe(`${packageJson.version}\n`);
  expect(run("--help")).toContain("engagement-metrics report");
  writeFileSync(join(folder, "orders.csv"), "customer_id,date,amount\nana,2026-01-02,20.00\n");
  expect(run("report", "--orders", "orders.csv", "--html", "report.html")).toContain("report.html");
  expect(readFileSync(join(folder, "report.html"), "utf8")).toContain(">20<");
});

test("it begins with the line by which a shell finds Node, and may be executed", () => {
  expect(readFileSync(program, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
  expect(statSync(program).mode & 0o111).not.toBe(0);
});

test("its files hold no copy of the library", () => {
  for (const name of readdirSync(join(dist, "cli"))) {
    const text = readFileSync(join(dist, "cli", name), "utf8");
    expect(text).not.toContain("must be a whole number from 0 up");
    expect(text.length).toBeLessThan(200_000);
  }
});
