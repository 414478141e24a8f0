import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { families } from "../../src/catalog/family.js";
import { root, sourcesBelow } from "../../test/docs/codeBlocks.js";

/** The first paragraphs of docstrings, each in one line. */
export interface Docstrings {
  /** Those of the functions, by name. */
  readonly functions: ReadonlyMap<string, string>;
  /** Those of the fields of each interface, by its name and theirs; inherited fields are included. */
  readonly fields: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Reads the docstrings of the families and of the kernel. */
export function readDocstrings(): Docstrings {
  const functions = new Map<string, string>();
  const interfaces = new Map<string, ts.InterfaceDeclaration>();
  for (const path of ["kernel", ...families].flatMap((folder) => sourcesBelow(`src/${folder}`))) {
    for (const statement of parsed(path).statements) {
      if (ts.isFunctionDeclaration(statement) && statement.name !== undefined) {
        functions.set(statement.name.text, firstParagraph(statement));
      }
      if (ts.isInterfaceDeclaration(statement)) interfaces.set(statement.name.text, statement);
    }
  }
  const fieldsOf = (name: string): ReadonlyMap<string, string> => {
    const declared = interfaces.get(name);
    if (declared === undefined) return new Map();
    const bases = (declared.heritageClauses ?? []).flatMap(({ types }) =>
      types.map(({ expression }) => expression.getText()),
    );
    const own = declared.members.map(
      (member) => [member.name?.getText() ?? "", firstParagraph(member)] as const,
    );
    return new Map([...bases.flatMap((base) => [...fieldsOf(base)]), ...own]);
  };
  return {
    functions,
    fields: new Map([...interfaces.keys()].map((name) => [name, fieldsOf(name)])),
  };
}

/** A source file as a tree. */
export function parsed(path: string): ts.SourceFile {
  const source = readFileSync(join(root, path), "utf8");
  return ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true);
}

function firstParagraph(node: ts.Node): string {
  const [doc] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const text =
    typeof doc?.comment === "string" ? doc.comment : ts.getTextOfJSDocComment(doc?.comment);
  return (text ?? "").split("\n\n")[0]?.replace(/\s+/g, " ").trim() ?? "";
}
