import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../docs/codeBlocks.js";
import { type Command, command } from "./runCommand.js";

const page = readFileSync(join(root, "docs/report.md"), "utf8");
const commands = Array.from(
  page.matchAll(/```sh\nnpx engagement-metrics ([^\n]+)\n```(?:\n\n```text\n(.*?)```)?/gs),
  ([, line = "", answer]) => ({ args: line.split(" "), answer }),
);
const shopify = [
  "Name,Email,Financial Status,Currency,Total,Created at,Refunded Amount",
  "#1,ana@example.com,paid,EUR,20.00,2026-02-10 08:00:00 -0500,0.00",
].join("\n");

let it: Command;
beforeAll(async () => {
  it = await command();
  it.write("orders_export.csv", shopify);
  it.write("orders.csv", readFileSync(join(root, "examples/data/orders.csv")));
});
afterAll(() => {
  it.remove();
});

test("the page has a command for each thing that the command does", () => {
  expect(new Set(commands.map(({ args }) => args[0]))).toEqual(new Set(["report", "kpi", "fit"]));
  expect(commands.length).toBeGreaterThanOrEqual(7);
});

test.each(commands)("$args", async ({ args, answer }) => {
  const { status, stdout, stderr } = await it.run(...args);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain(answer ?? "");
});
