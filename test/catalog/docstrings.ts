import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { root, sourcesBelow } from "../docs/codeBlocks.js";

/** What a docstring says of something, in one line, without what follows a blank line. */
function summary(node: ts.Node): string {
  const [doc] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const text =
    typeof doc?.comment === "string" ? doc.comment : ts.getTextOfJSDocComment(doc?.comment);
  return (text ?? "").split("\n\n")[0]?.replace(/\s+/g, " ").trim() ?? "";
}

/** The docstrings of all public functions and of the fields of all interfaces, by name. */
export function docstrings(): {
  readonly functions: ReadonlyMap<string, string>;
  readonly fields: ReadonlyMap<string, ReadonlyMap<string, string>>;
} {
  const functions = new Map<string, string>();
  const fields = new Map<string, Map<string, string>>();
  const bases = new Map<string, string[]>();
  for (const path of sourcesBelow("src")) {
    if (path.includes("catalog")) continue;
    const file = ts.createSourceFile(
      path,
      readFileSync(join(root, path), "utf8"),
      ts.ScriptTarget.ES2022,
      true,
    );
    for (const statement of file.statements) {
      if (ts.isFunctionDeclaration(statement) && statement.name !== undefined) {
        functions.set(statement.name.text, summary(statement));
      }
      if (ts.isInterfaceDeclaration(statement)) {
        const own = new Map<string, string>();
        for (const member of statement.members) {
          if (member.name !== undefined) own.set(member.name.getText(file), summary(member));
        }
        fields.set(statement.name.text, own);
        const names = (statement.heritageClauses ?? []).flatMap(({ types }) =>
          types.map(({ expression }) => expression.getText(file)),
        );
        bases.set(statement.name.text, names);
      }
    }
  }
  for (const [name, own] of fields) {
    const known = new Set<string>();
    const gather = (base: string): void => {
      if (known.has(base)) return;
      known.add(base);
      for (const [field, text] of fields.get(base) ?? []) if (!own.has(field)) own.set(field, text);
      for (const further of bases.get(base) ?? []) gather(further);
    };
    for (const base of bases.get(name) ?? []) gather(base);
  }
  return { functions, fields };
}
