import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { root } from "../docs/codeBlocks.js";

/** A folder of a user's, with the packed package in it and nothing else but its dependencies. */
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "consumer-"));
  const packed = execFileSync(
    "npm",
    ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder],
    { cwd: root, encoding: "utf8" },
  );
  const modules = join(folder, "node_modules");
  mkdirSync(join(modules, "engagement-metrics"), { recursive: true });
  execFileSync("tar", [
    "-xzf",
    join(folder, packed.trim()),
    "--strip-components=1",
    "-C",
    join(modules, "engagement-metrics"),
  ]);
  mkdirSync(join(modules, "@date-fns"));
  for (const dependency of Object.keys(packageJson.dependencies)) {
    symlinkSync(join(root, "node_modules", dependency), join(modules, dependency));
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(name: string, code: string): string {
  writeFileSync(join(folder, name), code);
  return execFileSync(process.execPath, [name], { cwd: folder, encoding: "utf8" }).trim();
}

describe("the packed package", () => {
  test("is an ES module", () => {
    const output = run(
      "module.mjs",
      `
      import { churnRate, InputError } from "engagement-metrics";
      import { churnRate as same } from "engagement-metrics/retention";
      import { averageOrderValue } from "engagement-metrics/commerce";
      let refused = false;
      try { same({ customersAtStart: 1, customersLost: 2 }); } catch (error) { refused = error instanceof InputError; }
      console.log(churnRate === same, refused, averageOrderValue({ revenue: "0.3", orders: 3 }).value);
    `,
    );
    expect(output).toBe("true true 0.1");
  });

  test("is CommonJS too, with one InputError for all subpaths", () => {
    const output = run(
      "script.cjs",
      `
      const { netPromoterScore, InputError } = require("engagement-metrics");
      const { churnRate } = require("engagement-metrics/retention");
      let refused = false;
      try { churnRate({ customersAtStart: 1, customersLost: 2 }); } catch (error) { refused = error instanceof InputError; }
      console.log(netPromoterScore([10, 9, 8, 3]).value, refused);
    `,
    );
    expect(output).toBe("25 true");
  });

  test("type-checks for a strict user, as a module and as CommonJS", () => {
    const code = `
      import { aggregate, churnRate, groupBy, orderTotalsAggregator, rollUp, type Measure, type Order, type Ratio } from "engagement-metrics";
      import { averageOrderValue } from "engagement-metrics/commerce";
      const orders: Order[] = [{ customerId: "a", amount: "1.50", at: new Date(0) }];
      const byCustomer = aggregate(orders, groupBy((order) => order.customerId, orderTotalsAggregator));
      const values: Ratio<"averageOrderValue">[] = Array.from(byCustomer.values(), (totals) => averageOrderValue(totals));
      const rolled: Ratio<"averageOrderValue"> = rollUp(values);
      const value: number | null = rolled.value;
      const measure: Measure = churnRate({ customersAtStart: 10, customersLost: 1, period: undefined });
      // @ts-expect-error A churn rate needs its customers.
      churnRate({ customersAtStart: 10 });
      // @ts-expect-error A value may be null.
      const sure: number = measure.value;
      export { sure, value };
    `;
    writeFileSync(join(folder, "strict.mts"), code);
    writeFileSync(join(folder, "strict.cts"), code);
    const options = [
      "--noEmit",
      "--strict",
      "--exactOptionalPropertyTypes",
      "--skipLibCheck",
      "false",
      "--module",
      "nodenext",
      "--target",
      "es2022",
    ];
    const output = execFileSync(
      process.execPath,
      [join(root, "node_modules/typescript/bin/tsc"), ...options, "strict.mts", "strict.cts"],
      { cwd: folder, encoding: "utf8" },
    );
    expect(output).toBe("");
  });

  test("holds what users need, and nothing else", () => {
    const [report] = JSON.parse(
      execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
        cwd: root,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      }),
    ) as [{ files: { path: string }[] }];
    const outside = report.files
      .map(({ path }) => path)
      .filter((path) => !path.startsWith("dist/"));
    expect(outside.sort()).toEqual(["CHANGELOG.md", "LICENSE", "README.md", "package.json"]);
  });
});
