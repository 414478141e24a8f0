import fc from "fast-check";
import type { CatalogEntry, CatalogInput } from "../../src/catalog/index.js";
import type { Ratio } from "../../src/index.js";
import * as library from "../../src/index.js";
import { constraintHolds } from "../catalog/constraintHolds.js";
import { type FieldType, type Input, numbersOf } from "./fields.js";

/** A KPI of the catalog as a function of numeric fields, with given options. */
export interface RatioCase {
  readonly entry: CatalogEntry;
  /** The options and the fields of this case; empty for a KPI with one case. */
  readonly variant: string;
  readonly measure: (input: unknown) => Ratio;
  /** The type of every field that is a number. */
  readonly fields: Readonly<Record<string, FieldType>>;
  /** The value of each field that may be left out, if it is left out. */
  readonly absent: Readonly<Record<string, number>>;
  /** The fields that may be given instead of a field. */
  readonly insteadOf: Readonly<Record<string, readonly string[]>>;
  /** The fields that are the same for all parts of a whole: days, a margin. */
  readonly shared: readonly string[];
  /** The fields that must be above 0, and are powers of two in the inputs. */
  readonly positive: readonly string[];
  /** Inputs that the KPI accepts. */
  readonly inputs: fc.Arbitrary<Input>;
  /** The options that two measures must share to roll up, each with two different values. */
  readonly mustMatch: readonly (readonly [string, unknown, unknown])[];
}

/** Options that do not change the value, so that one case is enough for all of them. */
const carriedAlong = ["period", "counting", "additive", "scale", "better"];

/** The cases of a KPI: one for each combination of its options and of fields that replace each other. */
export function ratioCases(entry: CatalogEntry): readonly RatioCase[] {
  const choices = entry.inputs.filter(
    ({ name, type }) => type === "choice" && !carriedAlong.includes(name),
  );
  return choices
    .reduce<Record<string, unknown>[]>(
      (all, { name, options = [] }) =>
        all.flatMap((one) => options.map((value) => ({ ...one, [name]: value }))),
      [{}],
    )
    .flatMap((options) => alternatives(entry).map((left) => ratioCase(entry, options, left)));
}

/** The fields that are left out in each case: all but one of the fields of which one is enough. */
function alternatives(entry: CatalogEntry): readonly (readonly string[])[] {
  const fields = anyOf(entry);
  if (fields.length === 0) return [[]];
  return fields.map((field) => fields.filter((other) => other !== field));
}

function anyOf({ constraints }: CatalogEntry): readonly string[] {
  return constraints.flatMap((one) => (one.rule === "any-of" ? one.fields : []));
}

function ratioCase(
  entry: CatalogEntry,
  options: Readonly<Record<string, unknown>>,
  leftOut: readonly string[],
): RatioCase {
  const isNeeded = (name: string): boolean =>
    entry.constraints.some(
      (one) =>
        one.rule === "needed-when" &&
        one.field === name &&
        Object.entries(one.when).every(([option, value]) => options[option] === value),
    );
  const instead = anyOf(entry);
  const numbers = entry.inputs
    .flatMap((input) => asNumbers(input, entry))
    .filter(({ name, optional, absent }) => {
      if (leftOut.includes(name)) return false;
      return optional !== true || absent !== undefined || instead.includes(name) || isNeeded(name);
    });
  const fields = Object.fromEntries(numbers.map(({ name, type }) => [name, type as FieldType]));
  const positive = entry.constraints.flatMap((one) =>
    one.rule === "less-than" && one.left.length === 0 && one.right.every((name) => name in fields)
      ? one.right
      : [],
  );
  return {
    entry,
    variant: [...Object.values(options), ...leftOut.map((name) => `without ${name}`)].join(", "),
    measure: measureOf(entry, options),
    fields,
    absent: Object.fromEntries(
      numbers.flatMap(({ name, absent }) => (absent === undefined ? [] : [[name, Number(absent)]])),
    ),
    insteadOf: Object.fromEntries(instead.map((name) => [name, instead])),
    shared: numbers
      .filter(({ type, unit }) => type === "fraction" || unit === "days")
      .map(({ name }) => name),
    positive,
    inputs: numbersOf(fields)
      // Powers of two, by which every number in the tests divides exactly.
      .map((input) => ({
        ...input,
        ...Object.fromEntries(positive.map((name) => [name, 2 ** ((input[name] as number) % 6)])),
      }))
      .filter((input) =>
        entry.constraints.every(
          (constraint) =>
            ["one-of", "on-scale"].includes(constraint.rule) ||
            constraintHolds(constraint, entry, { ...options, ...input }),
        ),
      ),
    mustMatch: entry.inputs.flatMap((input) => differentOptions(entry, input)),
  };
}

/** The numeric fields of a field: counts by answer are one field for each answer. */
function asNumbers(input: CatalogInput, { inputs }: CatalogEntry): readonly CatalogInput[] {
  const count = { label: input.label, type: "count", unit: "answers", meaning: "" } as const;
  switch (input.type) {
    case "costs":
      return [{ ...input, type: "amountFromZero" }];
    case "netPromoterCounts":
      return ["promoters", "passives", "detractors"].map((name) => ({ name, ...count }));
    case "answerCounts": {
      const scale = Number(inputs.find(({ name }) => name === "scale")?.absent);
      return Array.from({ length: scale }, (_, place) => ({
        name: String(place + 1),
        ...count,
        absent: 0,
      }));
    }
    case "currency":
    case "choice":
    case "answers":
      return [];
    default:
      return [input];
  }
}

function differentOptions(
  { constraints }: CatalogEntry,
  { name, type, options = [] }: CatalogInput,
): readonly (readonly [string, unknown, unknown])[] {
  if (type === "currency") return [["currency", "USD", "EUR"]];
  const changesFields = constraints.some(
    (one) =>
      (one.rule === "needed-when" && name in one.when) ||
      (one.rule === "on-scale" && one.scale === name),
  );
  if (type !== "choice" || name === "additive" || changesFields) return [];
  const [one, another] = options;
  return another === undefined ? [[name, undefined, one]] : [[name, one, another]];
}

/** A KPI as a function of one object; the function of a score takes its counts and its options apart. */
function measureOf(
  { id, inputs }: CatalogEntry,
  options: Readonly<Record<string, unknown>>,
): RatioCase["measure"] {
  const takesCounts = inputs.some(({ name }) => name === "counts");
  const name = takesCounts ? `${id}FromCounts` : id;
  const kpi = (library as unknown as Readonly<Record<string, (...input: unknown[]) => Ratio>>)[
    name
  ];
  if (kpi === undefined) throw new Error(`${name} is not exported`);
  return (input) => {
    if (Object(input) !== input || Array.isArray(input)) return kpi(input);
    const all = { ...options, ...(input as Input) };
    if (!takesCounts) return kpi(all);
    // The counts of a Net Promoter Score are given without options, so they hold the definition.
    const isOption = ([field]: readonly [string, unknown]): boolean =>
      field === "definition" ? id !== "netPromoterScore" : inputs.some((one) => one.name === field);
    const fields = Object.entries(all);
    return kpi(
      Object.fromEntries(fields.filter((field) => !isOption(field))),
      Object.fromEntries(fields.filter(isOption)),
    );
  };
}
