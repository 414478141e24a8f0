// @ts-check
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * Where users import each public name from: the root if it exports the name, or else the subpath that does.
 *
 * @param {import("typescript").Program} program - A program that contains the index of every subpath.
 * @param {string} root - The folder of the repository.
 * @returns {Map<string, string>} The specifier of each name.
 */
export function importsByName(program, root) {
  const checker = program.getTypeChecker();
  const subpaths = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((folder) => existsSync(join(root, "src", folder, "index.ts")))
    .map((folder) => folder.replaceAll("\\", "/"))
    .sort();
  /** @type {Map<string, string>} */
  const specifiers = new Map();
  for (const subpath of ["", ...subpaths]) {
    const file = program.getSourceFile(join(root, "src", subpath, "index.ts"));
    const symbol = file && checker.getSymbolAtLocation(file);
    if (symbol === undefined) throw new Error(`the program does not contain the index of ${subpath}`);
    const specifier = ["engagement-metrics", subpath].filter((part) => part !== "").join("/");
    for (const { name } of checker.getExportsOfModule(symbol)) {
      if (!specifiers.has(name)) specifiers.set(name, specifier);
    }
  }
  return specifiers;
}
