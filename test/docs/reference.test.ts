import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Application } from "typedoc";
import ts from "typescript";
import { expect, test } from "vitest";
import { importsByName } from "../../docs/imports.mjs";
import { root } from "./codeBlocks.js";

const { config } = ts.readConfigFile(join(root, "test/tsconfig.json"), (path) =>
  readFileSync(path, "utf8"),
) as { config: unknown };
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, join(root, "test"));

const reference = join(root, "docs/reference.ts");
const program = ts.createProgram([reference], options);
const specifiers = importsByName(program, root);

test("everything in the reference can be imported from where its page says", async () => {
  const checker = program.getTypeChecker();
  const file = checker.getSymbolAtLocation(program.getSourceFile(reference) as ts.SourceFile);
  const names = checker.getExportsOfModule(file as ts.Symbol).map(({ name }) => name);
  expect(names.filter((name) => !specifiers.has(name))).toEqual([]);

  const bySpecifier = new Map<string, object>();
  for (const specifier of new Set(specifiers.values())) {
    const path = `../../src${specifier.replace("engagement-metrics", "")}/index.js`;
    bySpecifier.set(specifier, (await import(path)) as object);
  }
  const isValue = (name: string): boolean =>
    [...bySpecifier.values()].some((exported) => name in exported);
  const values = names.filter(isValue);
  expect(values.length).toBeGreaterThan(250);
  expect(
    values.filter((name) => !(name in (bySpecifier.get(specifiers.get(name) ?? "") ?? {}))),
  ).toEqual([]);
});

test("what the root exports is imported from there, everything else from its subpath", () => {
  expect(specifiers.get("churnRate")).toBe("engagement-metrics");
  expect(specifiers.get("explainComparison")).toBe("engagement-metrics/benchmark");
  expect(specifiers.get("benchmarkFigures")).toBe("engagement-metrics/benchmark/figures");
  expect(specifiers.get("evaluate")).toBe("engagement-metrics/evaluate");
});

test("the pages show the import, that of a type as one of a type", async () => {
  const app = await Application.bootstrapWithPlugins({
    entryPoints: [join(root, "src/evaluate/index.ts")],
    tsconfig: join(root, "test/tsconfig.json"),
    plugin: [join(root, "docs/families.mjs")],
    logLevel: "None",
    skipErrorChecking: true,
  });
  const project = await app.convert();
  const shown = new Map(
    (project?.children ?? []).map(({ name, signatures: [signature] = [], comment }) => [
      name,
      (signature?.comment ?? comment)?.summary.map(({ text }) => text).join(""),
    ]),
  );
  expect(shown.get("evaluate")).toContain(
    'import { evaluate } from "engagement-metrics/evaluate";',
  );
  expect(shown.get("MetricInput")).toContain(
    'import type { MetricInput } from "engagement-metrics/evaluate";',
  );
});
