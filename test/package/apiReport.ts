import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import ts from "typescript";

/**
 * What the package exports, by subpath: every name with its declaration, without comments. A name that
 * several subpaths export is declared once, with the subpath of its folder.
 *
 * @param root The folder of the repository.
 */
export function apiReport(root: string): Map<string, string> {
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    exports: Readonly<Record<string, unknown>>;
  };
  // The root comes last: it only says what else it exports.
  const subpaths = Object.keys(exports).filter((subpath) => subpath !== "./package.json");
  const ordered = [...subpaths.filter((subpath) => subpath !== "."), "."];

  const program = programOf(root);
  const checker = program.getTypeChecker();
  const declarations = declarationsOf(program);
  const declaredAt = new Map<ts.Symbol, string>();
  return new Map(
    ordered.map((subpath) => {
      const source = program.getSourceFile(join(root, "src", subpath, "index.ts"));
      const module = source && checker.getSymbolAtLocation(source);
      if (module === undefined) throw new Error(`${subpath} exports nothing`);
      const own: string[] = [];
      const others = new Map<string, string[]>();
      for (const exported of checker.getExportsOfModule(module)) {
        const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0;
        const symbol = isAlias ? checker.getAliasedSymbol(exported) : exported;
        const place = declaredAt.get(symbol);
        if (place === undefined) {
          declaredAt.set(symbol, subpath);
          const text = textOf(symbol);
          const isRenamed = exported.name !== symbol.name;
          own.push(isRenamed ? `${text} // exported as ${exported.name}` : text);
        } else others.set(place, [...(others.get(place) ?? []), exported.name]);
      }
      return [subpath, page(subpath, own, others)];
    }),
  );

  function textOf(symbol: ts.Symbol): string {
    const files = new Set(symbol.declarations?.map((one) => one.getSourceFile().fileName));
    return Array.from(files, (file) => {
      const text = declarations.get(`${file} ${symbol.name}`);
      if (text === undefined) throw new Error(`${file} does not declare ${symbol.name}`);
      return text;
    }).join("\n");
  }
}

/** The file that holds the report of a subpath: retention.md, benchmark-figures.md, index.md. */
export function apiFile(subpath: string): string {
  return `${subpath === "." ? "index" : subpath.slice(2).replaceAll("/", "-")}.md`;
}

function page(
  subpath: string,
  own: readonly string[],
  others: ReadonlyMap<string, readonly string[]>,
): string {
  const name = posix.join("engagement-metrics", subpath);
  const code = [
    ...[...own].sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1)),
    ...Array.from(others, ([place, names]) => {
      const list = [...names].sort().join(",\n  ");
      return `export {\n  ${list},\n} from "${posix.join("engagement-metrics", place)}";`;
    }),
  ];
  return [
    `# ${name}`,
    "Every name that this subpath exports, with its declaration. `npm run api` writes this page.",
    `\`\`\`ts\n${code.join("\n\n")}\n\`\`\`\n`,
  ].join("\n\n");
}

function nameOf(declaration: string): string {
  return /^(?:abstract )?\w+ (\w+)/.exec(declaration)?.[1] ?? "";
}

function programOf(root: string): ts.Program {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), (file) =>
    ts.sys.readFile(file),
  ) as { config: unknown };
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  // `npm run typecheck` checks the types.
  const emit = { noCheck: true, noEmit: false, emitDeclarationOnly: true };
  return ts.createProgram(fileNames, { ...options, ...emit });
}

/** The declaration of each exported name, by its source file and the name. */
function declarationsOf(program: ts.Program): Map<string, string> {
  const printer = ts.createPrinter({ removeComments: true });
  const declarations = new Map<string, string>();
  program.emit(undefined, (file, text, _bom, _onError, sources = []) => {
    const emitted = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022);
    for (const statement of emitted.statements) {
      const printed = printer
        .printNode(ts.EmitHint.Unspecified, statement, emitted)
        .replace(/^export (?:declare )?/, "");
      const key = `${sources[0]?.fileName ?? ""} ${nameOf(printed)}`;
      const before = declarations.get(key);
      declarations.set(key, before === undefined ? printed : `${before}\n${printed}`);
    }
  });
  return declarations;
}
