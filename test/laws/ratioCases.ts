import fc from "fast-check";
import type { CatalogEntry, CatalogInput } from "../../src/catalog/index.js";
import type { Ratio } from "../../src/index.js";
import * as library from "../../src/index.js";
import { constraintHolds } from "../catalog/constraintHolds.js";
import { type FieldType, type Input, numbersOf } from "./fields.js";

/** A KPI of the catalog as a ratio of fields that are numbers, under some of its options. */
export interface RatioCase {
  readonly entry: CatalogEntry;
  /** The options and the choice of fields; empty for a KPI that has only one. */
  readonly variant: string;
  readonly measure: (input: unknown) => Ratio;
  /** Every field that is a number, with what it can be. */
  readonly fields: Readonly<Record<string, FieldType>>;
  /** What a field that may be left out then counts as. */
  readonly absent: Readonly<Record<string, number>>;
  /** The fields that may be given instead of a field. */
  readonly insteadOf: Readonly<Record<string, readonly string[]>>;
  /** The fields that are the same for all parts of a whole: days, a margin. */
  readonly shared: readonly string[];
  /** Inputs that can be right. */
  readonly inputs: fc.Arbitrary<Input>;
  /** The options that two measures must share to roll up, each with two values that differ. */
  readonly mustMatch: readonly (readonly [string, unknown, unknown])[];
}

/** Options that a measure only carries along, so that the laws are the same under each of them. */
const carriedAlong = ["period", "counting", "additive", "scale", "better"];

/** The cases of a KPI: one for each combination of its options and of the fields that it takes instead of others. */
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

/** For each field of which any is enough: the others, which are left out. */
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
    inputs: numbersOf(fields).filter((input) =>
      entry.constraints.every(
        (constraint) =>
          ["one-of", "on-scale"].includes(constraint.rule) ||
          constraintHolds(constraint, entry, { ...options, ...input }),
      ),
    ),
    mustMatch: entry.inputs.flatMap((input) => differentOptions(entry, input)),
  };
}

/** A field as the numbers that it is made of: counts by answer are as many fields. */
function asNumbers(input: CatalogInput, { inputs }: CatalogEntry): readonly CatalogInput[] {
  const count = { type: "count", unit: "answers", meaning: "" } as const;
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

/** The function of a KPI with all its input in one object; that of the scores takes counts first. */
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
    const isOption = ([field]: readonly [string, unknown]): boolean =>
      inputs.some((one) => one.name === field);
    const fields = Object.entries(all);
    return kpi(
      Object.fromEntries(fields.filter((field) => !isOption(field))),
      Object.fromEntries(fields.filter(isOption)),
    );
  };
}
