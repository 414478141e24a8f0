import { posix } from "node:path";
import ts from "typescript";
import { families } from "../../src/catalog/family.js";
import { type Docstrings, parsed, readDocstrings } from "./docstrings.js";
import { entryFiles } from "./entries.js";
import { formatted } from "./formatted.js";

/** Reads a source file as a tree; the tests hand in other texts. */
type Read = (path: string) => ts.SourceFile;

/** A text of the catalog, and the sentences of the docstrings that it copies. */
interface Copy {
  readonly literal: ts.StringLiteral;
  readonly sentences: Set<string>;
}

/**
 * The files of the catalog whose sentences differ from those of the docstrings, with the sentences of the
 * docstrings: the description of a KPI, and the meaning of each field of its input.
 */
export function catalogWithDocstrings(read: Read = parsed): ReadonlyMap<string, string> {
  const docstrings = readDocstrings();
  const trees = new Map<string, ts.SourceFile>();
  const readOnce: Read = (path) => {
    const tree = trees.get(path) ?? read(path);
    trees.set(path, tree);
    return tree;
  };
  const copies = new Map<ts.StringLiteral, Copy>();
  for (const path of families.flatMap(entryFiles)) {
    for (const [literal, sentence] of copiesIn(readOnce(path), docstrings, readOnce)) {
      const copy = copies.get(literal) ?? { literal, sentences: new Set() };
      copy.sentences.add(sentence);
      copies.set(literal, copy);
    }
  }
  return formatted(replaced([...copies.values()]));
}

/** The texts of an entry that are copied, each with its sentence. */
function copiesIn(
  file: ts.SourceFile,
  { functions, fields }: Docstrings,
  read: Read,
): readonly (readonly [ts.StringLiteral, string])[] {
  const id = posix.basename(file.fileName, ".ts");
  const entry = objectIn(declared(id, file, read));
  const description = textOf(objectIn(property(entry, "description")), "en");
  const said = functions.get(id);
  if (said === undefined) throw new Error(`no function ${id} for the entry ${file.fileName}`);
  const all: (readonly [ts.StringLiteral, string])[] = [
    [description, said.replace(/ \([^)]*\)$/, "")],
  ];
  const type = `${id.charAt(0).toUpperCase()}${id.slice(1)}Input`;
  const documented = fields.get(type);
  // The scores take answers and components, which are parameters, not fields.
  if (documented === undefined || id === "engagementScore") return all;
  for (const { name, meaning } of fieldsIn(property(entry, "inputs"), read)) {
    const sentence = documented.get(name?.text ?? "");
    if (sentence === undefined || meaning === undefined) {
      throw new Error(`${type} has no field ${String(name?.text)} with a docstring`);
    }
    all.push([meaning, sentence.replace(/(; [^;]*left out)?\.$/, "")]);
  }
  return all;
}

/** The texts of a field of an input. */
interface Field {
  readonly name?: ts.StringLiteral;
  readonly meaning?: ts.StringLiteral;
}

/** The fields of an input; lists, constants of other files and `...` are followed. */
function fieldsIn(expression: ts.Expression, read: Read): readonly Field[] {
  if (ts.isArrayLiteralExpression(expression)) {
    return expression.elements.flatMap((one) => fieldsIn(one, read));
  }
  if (ts.isSpreadElement(expression)) return fieldsIn(expression.expression, read);
  if (ts.isIdentifier(expression)) {
    return fieldsIn(declared(expression.text, expression.getSourceFile(), read), read);
  }
  const object = objectIn(expression);
  const bases = object.properties.filter(ts.isSpreadAssignment);
  const own = ["name", "meaning"]
    .filter((name) => object.properties.some((one) => one.name?.getText() === name))
    .map((name) => [name, textOf(object, name)] as const);
  return [
    Object.assign(
      {},
      ...bases.flatMap((base) => fieldsIn(base.expression, read)),
      Object.fromEntries(own),
    ) as Field,
  ];
}

/** The value of a constant, from its own file or from the file that it is imported from. */
function declared(name: string, file: ts.SourceFile, read: Read): ts.Expression {
  for (const statement of file.statements) {
    if (ts.isVariableStatement(statement)) {
      for (const { name: known, initializer } of statement.declarationList.declarations) {
        if (known.getText() === name && initializer !== undefined) return initializer;
      }
    }
    if (ts.isImportDeclaration(statement)) {
      const names = statement.importClause?.namedBindings;
      if (names === undefined || !ts.isNamedImports(names)) continue;
      if (!names.elements.some((one) => one.name.text === name)) continue;
      const from = (statement.moduleSpecifier as ts.StringLiteral).text.replace(/\.js$/, ".ts");
      return declared(name, read(posix.join(posix.dirname(file.fileName), from)), read);
    }
  }
  throw new Error(`${file.fileName} does not say what ${name} is`);
}

function replaced(copies: readonly Copy[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  // From the end of a file to its start: a replacement then moves no text that is still to be replaced.
  for (const { literal, sentences } of [...copies].sort((a, b) => b.literal.pos - a.literal.pos)) {
    const file = literal.getSourceFile();
    const [sentence = "", ...others] = sentences;
    if (others.length > 0) {
      const all = [...sentences].map((one) => JSON.stringify(one)).join(" and ");
      throw new Error(`${file.fileName}: one text for docstrings that differ: ${all}`);
    }
    if (sentence === literal.text) continue;
    const text = texts.get(file.fileName) ?? file.text;
    const [before, after] = [text.slice(0, literal.getStart()), text.slice(literal.end)];
    texts.set(file.fileName, `${before}${JSON.stringify(sentence)}${after}`);
  }
  return texts;
}

function property(object: ts.ObjectLiteralExpression, name: string): ts.Expression {
  const found = object.properties.find(
    (one): one is ts.PropertyAssignment =>
      ts.isPropertyAssignment(one) && one.name.getText() === name,
  );
  if (found !== undefined) return found.initializer;
  throw new Error(`${object.getSourceFile().fileName}: ${object.getText()} has no ${name}`);
}

function textOf(object: ts.ObjectLiteralExpression, name: string): ts.StringLiteral {
  const value = property(object, name);
  if (ts.isStringLiteral(value)) return value;
  throw new Error(`${object.getSourceFile().fileName}: ${name} must be a text in double quotes`);
}

function objectIn(expression: ts.Expression): ts.ObjectLiteralExpression {
  if (ts.isObjectLiteralExpression(expression)) return expression;
  throw new Error(
    `${expression.getSourceFile().fileName}: ${expression.getText()} must be an object`,
  );
}
