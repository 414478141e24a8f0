import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import packageJson from "../../../package.json" with { type: "json" };
import { root, sourcesBelow } from "../../docs/codeBlocks.js";
import { dist } from "./dist.js";

interface Conditions {
  readonly import: Readonly<Record<"types" | "module" | "node" | "default", string>>;
  readonly require: Readonly<Record<"types" | "default", string>>;
}
const subpaths = Object.entries(packageJson.exports).filter(
  (entry): entry is [string, Conditions] => typeof entry[1] === "object",
);
const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name));
const nameOf = (file: string): string => relative(root, file).replaceAll("\\", "/");
const require = createRequire(import.meta.url);

/** The files that a file leads to: imports, requires and source maps. */
function leadsTo(file: string): string[] {
  const text = readFileSync(file, "utf8");
  const map = /^\/\/# sourceMappingURL=(.+)$/m.exec(text)?.[1];
  return [
    ...ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName),
    ...(map === undefined ? [] : [`./${map}`]),
  ]
    .filter((path) => path.startsWith("."))
    .map((path) => {
      const target = join(dirname(file), path);
      if (!/\.d\.c?ts$/.test(file)) return target;
      return target.replace(/\.js$/, ".d.ts").replace(/\.cjs$/, ".d.cts");
    });
}

describe("what is shipped", () => {
  test("has no name that holds a hash", () => {
    const hashed = /[-.](?=[\w-]*[A-Z\d_-])[\w-]{8}\.|(^|\/)chunk\b/;
    for (const name of ["chunk-ZLFSWXKC.js", "timestamp-CNyYFgE7.d.ts", "chunk-a.js"]) {
      expect(name).toMatch(hashed);
    }
    expect(files.map(nameOf).filter((name) => hashed.test(name))).toEqual([]);
  });

  test("is reached from the exports and the command of package.json, all of it", () => {
    const reached = new Set<string>();
    const reach = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      if (!file.endsWith(".map")) leadsTo(file).forEach(reach);
    };
    for (const [, conditions] of subpaths) {
      const targets = [...Object.values(conditions.import), ...Object.values(conditions.require)];
      for (const target of targets) reach(join(root, target));
    }
    for (const target of Object.values(packageJson.bin)) reach(join(root, target));
    expect([...reached].filter((file) => !existsSync(file)).map(nameOf)).toEqual([]);
    expect(files.filter((file) => !reached.has(file)).map(nameOf)).toEqual([]);
  });

  test("is at most 2.2 files a source file, and 60 more", () => {
    const sources = sourcesBelow("src").length;
    expect(files.length + 4).toBeLessThanOrEqual(2.2 * sources + 60);
  });

  test("has one file a source file for ES modules", () => {
    const modules = files.filter((file) => file.endsWith(".js")).map(nameOf);
    const sources = new Set(sourcesBelow("src").map((file) => file.replaceAll("\\", "/")));
    const sourceOf = (name: string): string => name.replace(/^dist/, "src").replace(/js$/, "ts");
    expect(modules.filter((name) => !sources.has(sourceOf(name)))).toEqual([]);
    expect(modules.length).toBeGreaterThan(sources.size / 2);
  });
});

describe.each(subpaths)("%s", (_, conditions) => {
  const commonJs = require(join(root, conditions.require.default)) as Record<string, unknown>;
  const load = (target: string): Promise<Record<string, unknown>> =>
    import(/* @vite-ignore */ pathToFileURL(join(root, target)).href) as Promise<
      Record<string, unknown>
    >;

  test("has the same names in every format, and in Node one instance for both", async () => {
    const inNode = await load(conditions.import.node);
    const mirror = await load(conditions.import.default);
    const names = Object.keys(commonJs).sort();
    expect(names.length).toBeGreaterThan(0);
    expect(Object.keys(inNode).sort()).toEqual(names);
    expect(Object.keys(mirror).sort()).toEqual(names);
    for (const name of names) expect(inNode[name], name).toBe(commonJs[name]);
  });

  test("keeps the names of its functions, which stack traces show", () => {
    const renamed = Object.entries(commonJs).filter(
      ([name, value]) => typeof value === "function" && value.name !== name,
    );
    // A private function of the same name makes the bundler rename one of the two: rename the private one.
    expect(renamed.map(([name]) => name)).toEqual([]);
  });
});

describe("the stack trace of an InputError names files as the source does", () => {
  const wrong = "churnRate({ customersAtStart: 1, customersLost: 2 })";
  const tracing = `try { ${wrong}; } catch (error) { console.log(error.stack); }`;
  const trace = (...args: readonly string[]): string =>
    execFileSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  const commonJs = `const { churnRate } = require("engagement-metrics"); ${tracing}`;
  const inNode = `import { churnRate } from "engagement-metrics"; ${tracing}`;
  const chain = (...places: readonly [string, string, string]): RegExp =>
    new RegExp(
      ["count", "proportion", "(?:Object\\.|Module\\.)?churnRate"]
        .map((name, place) => `at ${name} \\(\\S*/${places[place] ?? ""}:\\d+:\\d+\\)\\n`)
        .join("\\s+"),
    );

  test("as ES modules", () => {
    const code = `import { churnRate } from "./dist/retention/index.js"; ${tracing}`;
    expect(trace("--input-type=module", "--eval", code)).toMatch(
      chain("dist/kernel/check.js", "dist/kernel/proportion.js", "dist/retention/churnRate.js"),
    );
  });

  test.each([
    ["CommonJS", ["--input-type=commonjs", "--eval", commonJs]],
    ["ES modules in Node", ["--input-type=module", "--eval", inNode]],
  ])("as %s: the functions, and with source maps the files", (__, args) => {
    const core = "dist/core.cjs";
    expect(trace(...args)).toMatch(chain(core, core, core));
    expect(trace("--enable-source-maps", ...args)).toMatch(
      chain("src/kernel/check.ts", "src/kernel/proportion.ts", "src/retention/churnRate.ts"),
    );
  });

  test("and where there are no source maps, the bundle names the file above each function", () => {
    const core = readFileSync(join(dist, "core.cjs"), "utf8");
    expect(core).toContain("// src/retention/churnRate.ts\nfunction churnRate(");
  });
});
