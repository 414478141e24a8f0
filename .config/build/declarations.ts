import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import ts from "typescript";
import { publicEntries } from "./publicEntries.js";
import { dist, root } from "./root.js";

/**
 * Writes the declarations: for ES modules one file for each source file that a subpath leads to, and
 * for CommonJS an index for each subpath over types.d.cts.
 */
export async function writeDeclarations(): Promise<void> {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), (file) =>
    ts.sys.readFile(file),
  ) as {
    config: unknown;
  };
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(fileNames, {
    ...options,
    // `npm run typecheck` checks the types.
    noCheck: true,
    noEmit: false,
    emitDeclarationOnly: true,
    rootDir: join(root, "src"),
    outDir: dist,
  });
  const texts = new Map<string, string>();
  program.emit(undefined, (file, text) => texts.set(join(file), text));
  const reached = new Set<string>();
  const reach = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const { fileName } of ts.preProcessFile(textOf(file)).importedFiles) {
      reach(join(dirname(file), fileName.replace(/\.js$/, ".d.ts")));
    }
  };
  const textOf = (file: string): string => {
    const text = texts.get(file);
    if (text === undefined) throw new Error(`There is no declaration ${file}.`);
    return text;
  };
  for (const { path } of publicEntries) {
    reach(join(dist, `${path}.d.ts`));
    await write(join(dist, `${path}.d.cts`), indexOf(program, path));
  }
  for (const file of reached) await write(file, textOf(file));
}

function indexOf(program: ts.Program, path: string): string {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(join(root, "src", `${path}.ts`));
  const module = source && checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`src/${path}.ts exports nothing.`);
  const names = checker.getExportsOfModule(module).map(({ name }) => name);
  const types = posix.relative(dirname(path), "types.cjs");
  const from = types.startsWith(".") ? types : `./${types}`;
  return `export {\n  ${names.sort().join(",\n  ")},\n} from "${from}";\n`;
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
