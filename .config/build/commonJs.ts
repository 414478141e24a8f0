import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, posix, relative, resolve } from "node:path";
import type { Options } from "tsup";
import { type PublicEntry, publicEntries } from "./publicEntries.js";
import { dist, root } from "./root.js";
import type { SourceGraph } from "./sourceGraph.js";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/**
 * The CommonJS files. The core holds the subpaths that the others do not; each of the others is one
 * subpath that most users do without, and do not have to read. The first that needs a source file
 * holds it, and the others require it from there, so that there is one InputError.
 */
export const rooms: Readonly<Record<string, string>> = {
  core: "src/index.ts",
  catalog: "src/catalog/index.ts",
  figures: "src/benchmark/figures/index.ts",
  benchmark: "src/benchmark/index.ts",
  models: "src/models/index.ts",
  evaluate: "src/evaluate/index.ts",
  sql: "src/sql/index.ts",
  exports: "src/exports/index.ts",
  report: "src/report/index.ts",
};

function roomOf({ path }: PublicEntry): string {
  return Object.keys(rooms).find((room) => rooms[room] === `src/${path}.ts`) ?? "core";
}

/** Gives each room the namespaces of its subpaths, and lets it require what another room holds. */
export function othersRequired({ imports, names }: SourceGraph): Plugin {
  const holders = new Map<string, string>();
  const hold = (file: string, room: string): void => {
    if (holders.has(file)) return;
    holders.set(file, room);
    for (const imported of imports.get(file) ?? []) hold(imported, room);
  };
  for (const room of Object.keys(rooms)) {
    for (const entry of publicEntries)
      if (roomOf(entry) === room) hold(`src/${entry.path}.ts`, room);
  }
  const namesOf = (file: string): readonly string[] => names.get(file) ?? [];
  const fileAt = (folder: string, path: string): string =>
    relative(root, resolve(folder, path)).replaceAll("\\", "/");

  return {
    name: "others-required",
    setup(build) {
      build.onResolve({ filter: /./ }, ({ path, kind }) =>
        kind === "entry-point" ? { path: fileAt(root, path), namespace: "room" } : undefined,
      );
      build.onLoad({ filter: /./, namespace: "room" }, ({ path }) => ({
        contents: contentsOf(holders.get(path) ?? ""),
        resolveDir: root,
      }));
      build.onResolve({ filter: /^\..*\.js$/ }, ({ path, importer, resolveDir }) => {
        const file = fileAt(resolveDir, path.replace(/\.js$/, ".ts"));
        const isShared = holders.get(file) !== holders.get(fileAt(root, importer));
        return isShared ? { path: file, namespace: "shared", sideEffects: false } : undefined;
      });
      build.onLoad({ filter: /./, namespace: "shared" }, ({ path }) => {
        const picked = namesOf(path).map((name) => `"${path} ${name}": ${name}`);
        const holder = `./${holders.get(path) ?? ""}.cjs`;
        return { contents: `export const { ${picked.join(", ")} } = require("${holder}");` };
      });
      build.onResolve({ filter: /\.cjs$/ }, ({ path }) => ({ path, external: true }));
    },
  };

  /** The namespace of each subpath that a room holds, and each name that another room needs from it. */
  function contentsOf(room: string): string {
    const subpaths = publicEntries
      .filter((entry) => roomOf(entry) === room)
      .map(({ subpath, path }) => `export * as "${subpath}" from "./src/${path}.ts";`);
    const shared = new Set(
      Array.from(imports, ([file, imported]) =>
        imported.filter((one) => holders.get(one) !== holders.get(file)),
      ).flat(),
    );
    const needed = [...shared]
      .filter((file) => holders.get(file) === room)
      .map((file) => {
        const picked = namesOf(file).map((name) => `${name} as "${file} ${name}"`);
        return `export { ${picked.join(", ")} } from "./${file}";`;
      });
    return [...subpaths, ...needed].join("\n");
  }
}

/** Writes the index of each subpath: for `require`, and with the same instance for `import` in Node. */
export async function writeIndexes({ names }: SourceGraph): Promise<void> {
  for (const entry of publicEntries) {
    const { subpath, path } = entry;
    const room = posix.relative(dirname(path), `${roomOf(entry)}.cjs`);
    const file = join(dist, path);
    await mkdir(dirname(file), { recursive: true });
    // In two statements: Node searches the file that `module.exports = require()` names for exports.
    await writeFile(
      `${file}.cjs`,
      `"use strict";
const room = require("${room.startsWith(".") ? room : `./${room}`}");
module.exports = room["${subpath}"];
`,
    );
    await writeFile(
      `${file}.mjs`,
      `import library from "./index.cjs";
export const {
  ${[...(names.get(`src/${path}.ts`) ?? [])].sort().join(",\n  ")},
} = library;
`,
    );
  }
}
