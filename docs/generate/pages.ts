import { readFileSync } from "node:fs";
import { join } from "node:path";
import { benchmarkFigures } from "../../src/benchmark/figures/benchmarkFigures.js";
import {
  type CatalogEntry,
  type CatalogInput,
  catalog,
  type Family,
  type Variant,
} from "../../src/catalog/index.js";
import { evaluate } from "../../src/evaluate/index.js";
import type { Measure } from "../../src/index.js";
import { root } from "../../test/docs/codeBlocks.js";
import { listArgument } from "./entries.js";
import { figureTable } from "./figureTable.js";

const rollUps = { always: "always", disjoint: "disjoint groups", never: "no" };
const arrows = { higher: "↑", lower: "↓", neither: "–" };
const families: readonly Family[] = [...new Set(catalog.map(({ family }) => family))];
const marked = /(?<=<!-- from the (?:catalog|figures) -->\n\n)[^]*?(?=\n\n<!-- until here -->)/;

/** The pages about KPIs, by path, with the text of the catalog between their marks. */
export function generatedPages(): ReadonlyMap<string, string> {
  const parts: readonly (readonly [string, string])[] = [
    ["README.md", readmeTable()],
    ["docs/published-figures.md", figureTable(benchmarkFigures, catalog)],
    ["docs/families.md", families.map(familyList).join("\n\n")],
    ...families.map((family) => [`docs/families/${family}.md`, familyPage(family)] as const),
  ];
  return new Map(
    parts.map(([path, part]) => {
      const page = readFileSync(join(root, path), "utf8");
      if (!marked.test(page)) throw new Error(`${path} has lost its marks`);
      return [path, page.replace(marked, () => part)];
    }),
  );
}

function readmeTable(): string {
  const rows = families.map((family) => {
    const names = entriesOf(family).map(({ title, abbreviations: [short] }) =>
      short === undefined ? title.en : `${title.en} (${short})`,
    );
    return `| [\`${family}\`](docs/families/${family}.md) | ${names.join(", ")} |`;
  });
  return ["| import from `engagement-metrics/…` | KPIs |", "| --- | --- |", ...rows].join("\n");
}

function familyList(family: Family): string {
  const rows = entriesOf(family).map(
    (entry) =>
      `| [\`${entry.id}\`](families/${family}.md#${anchor(entry)}) | ${entry.title.en} | ${entry.description.en} |`,
  );
  const head = ["| function | KPI | what it measures |", "| --- | --- | --- |"];
  return [`## engagement-metrics/${family}`, "", ...head, ...rows].join("\n");
}

function familyPage(family: Family): string {
  const entries = entriesOf(family);
  const rows = entries.map((entry) => {
    const { id, title, better, rollUp } = entry;
    return `| [\`${id}\`](#${anchor(entry)}) | ${title.en} | ${kindOf(entry)} | ${arrows[better]} | ${rollUps[rollUp]} |`;
  });
  const head = [
    "| function | KPI | kind, unit | better | rolls up |",
    "| --- | --- | --- | :-: | --- |",
  ];
  return [[...head, ...rows].join("\n"), ...entries.map(section)].join("\n\n");
}

/** The section of a KPI: call, example, names, formula, fields, what counts, variants and sources. */
function section(entry: CatalogEntry): string {
  const { title, description, formula, counts, inputs, variants, sources } = entry;
  const names = [...entry.abbreviations, ...entry.aliases.en];
  const rules = entry.constraints.filter(({ rule }) => !["fits-a-double", "one-of"].includes(rule));
  return [
    `## ${signature(entry)}`,
    fenced("ts", `${importOf(entry)}\n\n${example(entry)}`),
    `**${title.en}**${names.length > 0 ? ` (${names.join(", ")})` : ""}. ${description.en}`,
    fenced("text", formula.split("; ").join("\n")),
    methodList(entry),
    inputs
      .filter(({ name }) => !["currency", "period"].includes(name))
      .map((input) => `- \`${input.name}\`${isOptional(input, entry)}: ${input.meaning}`)
      .join("\n"),
    counts,
    rules.length === 0 ? "" : `Must hold: ${rules.map(({ words }) => words).join(" ")}`,
    sentence(
      "`null` where",
      entry.undefinedWhen.map(({ reason, when }) => `${when} (\`"${reason}"\`)`),
    ),
    variants.length === 0 ? "" : `Not to be confused with\n\n${variants.map(variant).join("\n")}`,
    sentence(
      sources.length > 1 ? "Sources:" : "Source:",
      sources.map(({ title: source, address }) =>
        address === undefined ? source : `[${source}](${address})`,
      ),
    ),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** What is said of each way in which a KPI with several ways is computed. */
function methodList({ methods = [] }: CatalogEntry): string {
  if (methods.length < 2) return "";
  return methods
    .map(({ when, difference, choose }) => {
      const name = Object.values(when).map((value) => `\`"${value}"\``);
      return `- ${name.join(", ")}: ${difference.en} ${choose.en}`;
    })
    .join("\n");
}

function isOptional({ name, optional, absent }: CatalogInput, { id }: CatalogEntry): string {
  if (name === "counts") return ` (for \`${id}FromCounts\`)`;
  if (optional !== true || name === "answers") return "";
  return absent === undefined ? " (optional)" : ` (optional, else ${String(absent)})`;
}

function sentence(lead: string, parts: readonly string[]): string {
  return parts.length === 0 ? "" : `${lead} ${parts.join("; ")}.`;
}

function variant({ name, metric, difference }: Variant): string {
  return `- ${metric === undefined ? name : `${name} (\`${metric}\`)`}, which ${difference}`;
}

function kindOf({ kind, unit, byOption = [] }: CatalogEntry): string {
  const kinds = [...new Set([kind, ...byOption.map((option) => option.kind)])];
  if (kinds.length > 1) return `${kinds.join(", ")} by option`;
  return kind === unit ? kind : `${kind}, ${unit}`;
}

/** The anchor of a KPI's heading, which is the same here and on GitHub. */
function anchor(entry: CatalogEntry): string {
  return signature(entry)
    .toLowerCase()
    .replace(/[^\w -]/g, "")
    .replaceAll(" ", "-");
}

/** The call of a KPI's function; a score takes its answers or components first and its options last. */
function signature(entry: CatalogEntry): string {
  const { id, inputs } = entry;
  const list = listArgument(entry);
  if (list !== undefined) {
    const hasOptions = inputs.some(
      ({ name }) => !["answers", "counts", "components"].includes(name),
    );
    return `${id}(${list}${hasOptions ? ", options?" : ""})`;
  }
  const names = inputs.map(({ name, optional }) => `${name}${optional === true ? "?" : ""}`);
  return `${id}({ ${names.join(", ")} })`;
}

function fenced(language: string, code: string): string {
  return ["```" + language, code, "```"].join("\n");
}

function importOf(entry: CatalogEntry): string {
  return `import { ${calledBy(entry).name} } from "engagement-metrics/${entry.family}";`;
}

/** The function that takes the example of an entry, and its arguments; a score takes its options last. */
function calledBy({ id, example: { input } }: CatalogEntry): {
  readonly name: string;
  readonly values: readonly unknown[];
} {
  const { answers, counts, components, ...options } = input;
  const first = answers ?? counts ?? components;
  if (first === undefined) return { name: id, values: [input] };
  const values = Object.keys(options).length > 0 ? [first, options] : [first];
  return { name: counts === undefined ? id : `${id}FromCounts`, values };
}

function example(entry: CatalogEntry): string {
  const { value, percent } = evaluate(entry.id, entry.example.input) as Measure;
  const [field, answer] = percent === undefined ? ["value", value] : ["percent", percent];
  const { name, values } = calledBy(entry);
  const line = `${name}(${values.map((one) => literal(one)).join(", ")}).${field}; // ${String(answer)}`;
  if (line.length <= 88) return line;
  return `${name}(${values.map((one) => literal(one, "\n")).join(", ")}).${field}; // ${String(answer)}`;
}

/** A value as code; with a line break as `gap`, each of its parts is on a line of its own. */
function literal(value: unknown, gap = " "): string {
  if (Object(value) !== value) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const parts = Object.entries(value as object).map(([key, one]) =>
    isList ? literal(one) : `${key}: ${literal(one)}`,
  );
  const [open, close] = isList ? "[]" : "{}";
  if (gap === " ") {
    const room = isList ? "" : " ";
    return `${open ?? ""}${room}${parts.join(", ")}${room}${close ?? ""}`;
  }
  return `${open ?? ""}${parts.map((part) => `\n  ${part},`).join("")}\n${close ?? ""}`;
}

function entriesOf(family: Family): readonly CatalogEntry[] {
  return catalog.filter((entry) => entry.family === family);
}
