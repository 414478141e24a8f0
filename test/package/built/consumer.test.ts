import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import packageJson from "../../../package.json" with { type: "json" };
import { root } from "../../docs/codeBlocks.js";
import "./dist.js";

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
  test("is an ES module, in Node the same instance as CommonJS", () => {
    const output = run(
      "module.mjs",
      `
      import { createRequire } from "node:module";
      import { churnRate, InputError } from "engagement-metrics";
      import { churnRate as same } from "engagement-metrics/retention";
      import { averageOrderValue } from "engagement-metrics/commerce";
      let refused = false;
      try { same({ customersAtStart: 1, customersLost: 2 }); } catch (error) { refused = error instanceof InputError; }
      const commonJs = createRequire(import.meta.url)("engagement-metrics/retention");
      const { InputError: required } = createRequire(import.meta.url)("engagement-metrics");
      console.log(churnRate === same, refused, averageOrderValue({ revenue: "0.3", orders: 3 }).value);
      console.log(commonJs.churnRate === churnRate, required === InputError);
    `,
    );
    expect(output).toBe("true true 0.1\ntrue true");
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

  // Each compiler refuses declarations that the other one accepts. The gate installs the older one.
  const compilers = ["typescript", process.env["OLDER_TYPESCRIPT"] ?? "typescript"];
  test.each([...new Set(compilers)])(
    "type-checks for a strict user of %s, as a module and as CommonJS",
    (compiler) => {
      const everything = Object.keys(packageJson.exports)
        .filter((subpath) => subpath !== "./package.json")
        .map((subpath, place) => {
          const name = posix.join("engagement-metrics", subpath);
          return `import * as all${place} from "${name}"; export { all${place} };`;
        })
        .join("\n");
      const code = `
      import { aggregate, churnRate, groupBy, orderTotalsAggregator, rollUp, type Measure, type Order, type Ratio } from "engagement-metrics";
      import { averageOrderValue } from "engagement-metrics/commerce";
      import { fitBgNbd, type BgNbdModel, type Fit } from "engagement-metrics/models";
      const orders: Order[] = [{ customerId: "a", amount: "1.50", at: new Date(0) }];
      const byCustomer = aggregate(orders, groupBy((order) => order.customerId ?? null, orderTotalsAggregator));
      const values: Ratio<"averageOrderValue">[] = Array.from(byCustomer.values(), (totals) => averageOrderValue(totals));
      const rolled: Ratio<"averageOrderValue"> = rollUp(values);
      const value: number | null = rolled.value;
      const measure: Measure = churnRate({ customersAtStart: 10, customersLost: 1, period: undefined });
      const fit: Fit<BgNbdModel> = fitBgNbd({ customers: [], timeUnit: "week" });
      // @ts-expect-error A churn rate needs its customers.
      churnRate({ customersAtStart: 10 });
      // @ts-expect-error A value may be null.
      const sure: number = measure.value;
      export { fit, sure, value };
    `;
      writeFileSync(join(folder, "strict.mts"), code + everything);
      writeFileSync(join(folder, "strict.cts"), code + everything);
      const options = [
        ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--esModuleInterop"],
        ["--skipLibCheck", "false", "--lib", "es2022"],
        ["--module", "nodenext", "--target", "es2022"],
      ].flat();
      const tsc = join(resolve(root, "node_modules", compiler), "bin/tsc");
      const { stdout } = spawnSync(
        process.execPath,
        [tsc, ...options, "strict.mts", "strict.cts"],
        { cwd: folder, encoding: "utf8" },
      );
      expect(stdout).toBe("");
    },
  );

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
      // The guides and their charts are shipped, not what makes them.
      .filter((path) => !/^dist\/|^docs\/(.*\.md|charts\/.*\.svg)$/.test(path));
    expect(outside.sort()).toEqual(["CHANGELOG.md", "LICENSE", "README.md", "package.json"]);
  });
});
