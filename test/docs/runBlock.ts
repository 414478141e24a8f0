import { compileFunction } from "node:vm";
import ts from "typescript";
import { expect } from "vitest";
import { library } from "./library.js";

/** What a block finds besides the library. */
export interface Surroundings {
  /** Stand-ins for packages that it imports, by their names. */
  readonly modules?: Readonly<Record<string, object>>;
  /** Other names that it may use. */
  readonly names?: Readonly<Record<string, unknown>>;
}

/**
 * Runs a block of code that can use every name of the library, and checks each value that it shows:
 * `expression; // value`. A value may end in `…`, which stands for more digits, or be
 * `throws message`. Returns the number of checked values.
 */
export async function runBlock(
  code: string,
  { modules = {}, names: others = {} }: Surroundings = {},
): Promise<number> {
  let checked = 0;
  const check = async (evaluate: () => unknown, shown: string): Promise<void> => {
    checked += 1;
    if (shown.startsWith("throws ")) {
      await expect(async () => await evaluate()).rejects.toThrow(shown.slice("throws ".length));
      return;
    }
    const value = await evaluate();
    if (shown.endsWith("…")) {
      expect(String(value).startsWith(shown.slice(0, -1)), `${String(value)} is not ${shown}`).toBe(
        true,
      );
    } else {
      expect(value).toEqual((compileFunction(`return (${shown});`) as () => unknown)());
    }
  };
  const known = { ...library, ...others, ...(await importedBy(code, modules)) };
  const names = Object.keys(known);
  const body = withChecks(code);
  const run = compileFunction(`return (async () => {${body}})();`, ["check", ...names]) as (
    ...all: unknown[]
  ) => Promise<void>;
  await run(check, ...Object.values(known));
  return checked;
}

/** The names that the code imports from other packages. */
async function importedBy(
  code: string,
  modules: Readonly<Record<string, object>>,
): Promise<Readonly<Record<string, unknown>>> {
  const file = ts.createSourceFile("block.ts", code, ts.ScriptTarget.ES2022, true);
  const imported: Record<string, unknown> = {};
  for (const statement of file.statements) {
    if (!ts.isImportDeclaration(statement)) continue;
    const from = (statement.moduleSpecifier as ts.StringLiteral).text;
    if (from.startsWith("engagement-metrics")) continue;
    const module = (modules[from] ?? (await import(from))) as Readonly<Record<string, unknown>>;
    const { name: whole, namedBindings } = statement.importClause ?? {};
    if (whole !== undefined) imported[whole.text] = module["default"];
    if (namedBindings === undefined || !ts.isNamedImports(namedBindings)) continue;
    for (const { name } of namedBindings.elements) imported[name.text] = module[name.text];
  }
  return imported;
}

/** The code without its imports, with a check in place of each shown value. */
function withChecks(code: string): string {
  const file = ts.createSourceFile("block.ts", code, ts.ScriptTarget.ES2022, true);
  const statements = file.statements.map((statement) => {
    if (ts.isImportDeclaration(statement)) return "";
    const [comment] = ts.getTrailingCommentRanges(code, statement.end) ?? [];
    const shown = comment && code.slice(comment.pos + 2, comment.end).trim();
    if (shown === undefined || !ts.isExpressionStatement(statement)) return statement.getText(file);
    let { expression } = statement;
    if (ts.isCallExpression(expression) && expression.expression.getText(file) === "console.log") {
      expression = expression.arguments[0] ?? expression;
    }
    return `await check(async () => (${expression.getText(file)}), ${JSON.stringify(shown)});`;
  });
  return ts.transpile(statements.join("\n"), { target: ts.ScriptTarget.ES2022 });
}
