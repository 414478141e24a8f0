import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { describe, expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import * as library from "../../src/index.js";
import { root, sourcesBelow } from "../docs/codeBlocks.js";

const families = [
  "social",
  "web",
  "email",
  "commerce",
  "acquisition",
  "retention",
  "value",
  "survey",
  "loyalty",
  "feedback",
  "growth",
  "score",
];
/** The other folders that a folder may import from. */
const below: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  stream: ["kernel"],
  period: ["kernel"],
  statistics: ["kernel"],
  benchmark: ["kernel", "statistics"],
  models: ["kernel"],
  format: ["kernel"],
  ...Object.fromEntries(families.map((family) => [family, ["kernel", "stream", "period"]])),
  catalog: ["kernel"],
  evaluate: ["kernel", "catalog", ...families],
  sql: ["kernel", "stream", "period", ...families],
  exports: ["kernel", "stream", "period", ...families],
  report: [
    "kernel",
    "stream",
    "period",
    "statistics",
    "benchmark",
    "models",
    "format",
    "catalog",
    "exports",
    ...families,
  ],
};
/**
 * Whether a type is where a reader looks for it: in a file of its name, or, for the input and the options of a function,
 * in the file of the function.
 */
function isFoundIn(stem: string, type: string): boolean {
  const name = `${stem.charAt(0).toUpperCase()}${stem.slice(1)}`;
  return [name, `${name}Input`, `${name}Options`].includes(type);
}
/** The file of this name holds the function that returns the type. */
const ofFunctions = ["CohortRetention", "CohortRevenue", "CustomerHistories", "NestedRfmScores"];
/** Whether a type that users do not see is near that place: its name begins or ends with that of the file. */
function isNear(stem: string, type: string): boolean {
  const name = `${stem.charAt(0).toUpperCase()}${stem.slice(1)}`;
  return [name, name.replace(/ies$/, "y").replace(/([^s])s$/, "$1")].some(
    (one) => type.startsWith(one) || type.endsWith(one),
  );
}
/** The other rooms that a room of a folder may import from. */
const roomsBelow: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  benchmark: {
    comparison: [],
    definition: [],
    figures: ["definition"],
    search: ["definition", "figures"],
    comparability: ["comparison", "definition"],
    reference: ["comparison", "definition", "comparability"],
    peers: ["comparison"],
    past: ["comparison"],
    target: ["comparison"],
    scorecard: [
      "comparison",
      "definition",
      "comparability",
      "reference",
      "peers",
      "past",
      "target",
    ],
    charts: ["comparison", "definition", "reference", "peers", "scorecard"],
  },
  models: {
    model: [],
    inputs: ["model"],
    numerics: [],
    processes: ["model", "inputs", "numerics"],
    fits: ["model", "inputs", "numerics", "processes"],
    predictions: ["model", "inputs", "numerics", "processes"],
    survival: ["inputs", "numerics"],
    simulation: ["model", "inputs", "numerics", "processes", "survival"],
    accuracy: ["model", "inputs", "numerics", "processes"],
    charts: ["accuracy"],
  },
  sql: {
    text: [],
    dialects: ["text"],
    statement: ["text", "dialects", "source"],
    source: ["text", "dialects", "statement"],
    orders: ["text", "dialects", "statement", "source"],
    cohorts: ["text", "dialects", "statement", "source", "orders"],
    histories: ["text", "dialects", "statement", "source", "orders"],
    survey: ["text", "dialects", "statement", "source"],
    counts: ["text", "dialects", "statement", "source"],
    campaigns: ["text", "dialects", "statement", "source", "counts"],
    posts: ["text", "dialects", "statement", "source", "counts"],
    channels: ["text", "dialects", "statement", "source"],
    sessions: ["text", "dialects", "statement", "source"],
    feedback: ["text", "dialects", "statement", "source"],
    events: ["text", "dialects", "statement", "source", "sessions"],
    selfTest: [
      "text",
      "dialects",
      "statement",
      "source",
      "orders",
      "cohorts",
      "histories",
      "survey",
      "campaigns",
      "posts",
      "channels",
      "sessions",
      "events",
      "feedback",
      "subscriptions",
    ],
    subscriptions: ["text", "dialects", "statement", "source"],
  },
  exports: {
    records: [],
    preset: ["records"],
    presets: ["preset"],
    table: ["preset"],
    values: ["preset", "table"],
    reading: ["records", "preset", "table", "values"],
  },
  report: {
    data: [],
    words: [],
    table: [],
    reading: ["data", "table", "words"],
    sections: ["data", "words", "reading"],
    text: ["data", "words"],
    html: ["data", "words"],
  },
};
/** What nobody is to pay for who does not ask for it: subpaths that the root does not export. */
const besideTheRoot = [
  "catalog",
  "evaluate",
  "benchmark",
  "benchmark/figures",
  "models",
  "sql",
  "exports",
  "report",
];

interface Import {
  readonly file: string;
  readonly from: string;
}

function importsIn(path: string): Import[] {
  const file = path.replaceAll("\\", "/");
  const source = readFileSync(join(root, file), "utf8");
  return Array.from(
    source.matchAll(/^(?:import|export)\b[^;]*?\bfrom "([^"]+)";/gm),
    ([, from = ""]) => ({ file, from }),
  );
}
/** The command is a program over the library; it has rules of its own. */
const isOfCommand = (path: string): boolean => path.replaceAll("\\", "/").startsWith("src/cli/");
const librarySources = sourcesBelow("src").filter((path) => !isOfCommand(path));
const imports = librarySources.flatMap(importsIn);
const subpaths = Object.keys(packageJson.exports)
  .filter((path) => path !== "." && path !== "./package.json")
  .map((path) => path.slice(2));

/** The circles that a walk through the graph meets: each as the names on the way, back to the first. */
function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles: string[][] = [];
  const finished = new Set<string>();
  const walk = (name: string, way: readonly string[]): void => {
    const start = way.indexOf(name);
    if (start >= 0) circles.push([...way.slice(start), name]);
    if (start >= 0 || finished.has(name)) return;
    for (const next of graph.get(name) ?? []) walk(next, [...way, name]);
    finished.add(name);
  };
  for (const name of graph.keys()) walk(name, []);
  return circles;
}

const folderOf = (file: string): string => file.split("/")[1] ?? "";

describe("dependencies point one way", () => {
  test("every folder is known here", () => {
    const folders = readdirSync(join(root, "src")).filter((name) =>
      statSync(join(root, "src", name)).isDirectory(),
    );
    expect(folders.sort()).toEqual([...Object.keys(below), "cli"].sort());
  });
  const inside = imports.filter(
    ({ file, from }) => from.startsWith(".") && !/\/index\.ts$/.test(file),
  );
  test("a folder imports from those below it, and from itself", () => {
    const wrong = inside.filter(({ file, from }) => {
      const target = folderOf(posix.join(dirname(file), from));
      return target !== folderOf(file) && !(below[folderOf(file)] ?? []).includes(target);
    });
    expect(wrong).toEqual([]);
    expect(inside.length).toBeGreaterThan(200);
  });
  test.each(Object.entries(roomsBelow))(
    "a room of %s imports from those below it, and from itself",
    (folder, rooms) => {
      const roomOf = (file: string): string | undefined => {
        const [, first, room, rest] = file.split("/");
        return first === folder && rest !== undefined ? room : undefined;
      };
      const wrong = inside.filter(({ file, from }) => {
        const [room, target] = [roomOf(file), roomOf(posix.join(dirname(file), from))];
        if (room === undefined || target === undefined || target === room) return false;
        return !(rooms[room] ?? []).includes(target);
      });
      expect(wrong).toEqual([]);
      const known = inside.map(({ file }) => roomOf(file)).filter((room) => room !== undefined);
      expect(Object.keys(rooms)).toEqual(expect.arrayContaining([...new Set(known)]));
    },
  );
  test("nobody inside imports an index", () => {
    expect(inside.filter(({ from }) => /(^|\/)index\.js$/.test(from))).toEqual([]);
  });
  test("the command imports the library by the names of its subpaths, and nobody imports the command", () => {
    const command = sourcesBelow("src").filter(isOfCommand).flatMap(importsIn);
    const inside = command.filter(({ from }) => from.startsWith("."));
    expect(
      inside.filter(({ file, from }) => !isOfCommand(posix.join(dirname(file), from))),
    ).toEqual([]);
    const outside = new Set(
      command.map(({ from }) => from).filter((from) => !from.startsWith(".")),
    );
    const known = ["cli-table3", "csv-parse", "csv-parse/sync"];
    const others = [...outside].filter((from) => !/^(node:|engagement-metrics(\/|$))/.test(from));
    expect(others.sort()).toEqual(known);
    expect(
      imports.filter(({ file, from }) => isOfCommand(posix.join(dirname(file), from))),
    ).toEqual([]);
  });
  test("files import one another in no circle, types included", () => {
    const graph = new Map<string, string[]>();
    for (const { file, from } of imports.filter((one) => one.from.startsWith("."))) {
      const target = posix.join(dirname(file), from).replace(/\.js$/, ".ts");
      graph.set(file, [...(graph.get(file) ?? []), target]);
    }
    expect(circlesIn(graph)).toEqual([]);
    expect(
      circlesIn(
        new Map([
          ["a", ["b"]],
          ["b", ["c", "d"]],
          ["d", ["b"]],
        ]),
      ),
    ).toEqual([["b", "d", "b"]]);
  });
  test("each package is imported in one file, and nothing else from outside", () => {
    const outside = imports.filter(({ from }) => !from.startsWith("."));
    expect(outside).toEqual([
      { file: "src/kernel/amount.ts", from: "decimal.js" },
      { file: "src/period/timeZone.ts", from: "@date-fns/tz/tzName" },
      { file: "src/period/timeZone.ts", from: "@date-fns/tz/tzOffset" },
    ]);
    expect(Object.keys(packageJson.dependencies)).toEqual(["@date-fns/tz", "decimal.js"]);
  });
});

describe("names", () => {
  test("a file is named for what it exports", () => {
    const wrong = librarySources.filter((file) => {
      const source = readFileSync(join(root, file), "utf8");
      const functions = Array.from(
        source.matchAll(/^export (?:async )?(?:function|const) (\w+)/gm),
        ([, name]) => name,
      );
      const isFamily = families.includes(folderOf(file)) && !file.endsWith("index.ts");
      const name = /(\w+)\.ts$/.exec(file)?.[1] ?? "";
      const publicOnes = functions.filter(
        (one) => one !== undefined && Object.hasOwn(library, one),
      );
      return isFamily && publicOnes.length > 0 && !publicOnes.includes(name);
    });
    expect(wrong).toEqual([]);
  });
  test("a type is in a file of its name, or of the function that it belongs to", () => {
    const ofUsers = new Set(
      readdirSync(join(root, "test/package/api")).flatMap((page) => {
        const report = readFileSync(join(root, "test/package/api", page), "utf8");
        return Array.from(report.matchAll(/^(?:interface|type) (\w+)/gm), ([, type]) => type);
      }),
    );
    expect(ofUsers.size).toBeGreaterThan(300);
    const wrong = librarySources.flatMap((file) => {
      if (file.endsWith("index.ts")) return [];
      const stem = /(\w+)\.ts$/.exec(file)?.[1] ?? "";
      const source = readFileSync(join(root, file), "utf8");
      return Array.from(source.matchAll(/^export (?:interface|type) (\w+)/gm), ([, type = ""]) => ({
        file,
        type,
      })).filter(({ type }) =>
        ofUsers.has(type)
          ? !isFoundIn(stem, type) && !ofFunctions.includes(type)
          : !isNear(stem, type),
      );
    });
    expect(wrong).toEqual([]);
  });
  test("every subpath is a folder with an index", () => {
    expect([...subpaths].sort()).toEqual(
      [...Object.keys(below).filter((folder) => folder !== "kernel"), "benchmark/figures"].sort(),
    );
  });
  // A name that two of them export is an error of the compiler.
  test("the root exports all of a subpath or nothing of it", () => {
    const source = readFileSync(join(root, "src/index.ts"), "utf8");
    const whole = Array.from(
      source.matchAll(/^export \* from "\.\/(.+)\/index\.js";$/gm),
      ([, path]) => path,
    );
    expect(whole).toEqual(subpaths.filter((path) => !besideTheRoot.includes(path)).sort());
    const others = imports.filter(
      ({ file, from }) => file === "src/index.ts" && !from.endsWith("/index.js"),
    );
    expect(others.filter(({ from }) => !from.startsWith("./kernel/"))).toEqual([]);
  });
});

// "engagement-metrics" is the last build wherever vitest is started without its configuration.
test("tests reach the library by its source, never by the name of the package", () => {
  const reached = new Set<string>();
  const reach = (file: string): void => {
    if (reached.has(file) || !existsSync(join(root, file))) return;
    reached.add(file);
    for (const { from } of importsIn(file)) {
      if (from.startsWith(".")) reach(posix.join(dirname(file), from.replace(/\.js$/, ".ts")));
    }
  };
  const tests = sourcesBelow("test").map((file) => file.replaceAll("\\", "/"));
  for (const file of tests) if (/\.test(-d)?\.ts$/.test(file)) reach(file);
  const wrong = [...reached].filter((file) =>
    /^(?:import(?! type)|export)\b[^;]*?\bfrom "engagement-metrics[/"]|\bimport\("engagement-metrics/m.test(
      readFileSync(join(root, file), "utf8"),
    ),
  );
  expect(wrong).toEqual([]);
  expect(reached.size).toBeGreaterThan(librarySources.length);
});

test("the top level holds what it promises", () => {
  const allowed =
    /^(src|test|docs|examples|findings|package\.json|package-lock\.json|tsconfig\.json|tsup\.config\.ts|LICENSE|README\.md|CHANGELOG\.md|\..*|node_modules|dist|coverage|reports)$/;
  expect(readdirSync(root).filter((name) => !allowed.test(name))).toEqual([]);
});
