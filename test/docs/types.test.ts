import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { blocksIn, pages, root } from "./codeBlocks.js";

test("the code in the pages compiles with strict compiler options", () => {
  const { config } = ts.readConfigFile(join(root, "test/tsconfig.json"), (path) =>
    ts.sys.readFile(path),
  ) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, join(root, "test"));
  const blocks = new Map(
    pages()
      .flatMap(blocksIn)
      .map(({ place, code }) => [join(root, "test", `${place.replace(/\W/g, "-")}.ts`), code]),
  );
  const host = ts.createCompilerHost(options);
  const blocksFirst: ts.CompilerHost = {
    ...host,
    fileExists: (file) => blocks.has(file) || host.fileExists(file),
    readFile: (file) => blocks.get(file) ?? host.readFile(file),
    getSourceFile: (file, ...rest) => {
      const code = blocks.get(file);
      return code === undefined
        ? host.getSourceFile(file, ...rest)
        : ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true);
    },
  };
  const program = ts.createProgram([...blocks.keys()], options, blocksFirst);
  const problems = [...blocks.keys()].flatMap((file) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(file))
      .map(({ messageText }) => `${file}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`),
  );
  expect(problems).toEqual([]);
  expect(blocks.size).toBeGreaterThan(5);
});
