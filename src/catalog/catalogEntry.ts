import type { Better, Kind, Reason, Unit } from "../kernel/measure.js";
import type { Constraint } from "./constraint.js";
import type { Family } from "./family.js";
import type { MetricId } from "./metricId.js";

/** English, Indonesian, Malay and Thai. */
export type Language = "en" | "id" | "ms" | "th";

/** One text in each language. */
export type Localized<Text = string> = Readonly<Record<Language, Text>>;

/** What an input can hold. */
export type InputType =
  | "count"
  | "real"
  | "fraction"
  | "growth"
  | "amount"
  | "amountFromZero"
  | "costs"
  | "currency"
  | "choice"
  | "answers"
  | "netPromoterCounts"
  | "answerCounts"
  | "scoreComponents";

/** One field of a KPI's input. */
export interface CatalogInput {
  /** Its name. */
  readonly name: string;
  /** What it can hold. */
  readonly type: InputType;
  /** What it counts: "customers", "money", "days". */
  readonly unit: string;
  /** What it means, in words. */
  readonly meaning: string;
  /** There, and `true`, where it may be left out. */
  readonly optional?: true;
  /** What it is taken for where it is left out. */
  readonly absent?: number | string;
  /** The least and the most that it, or an answer among it, can be. */
  readonly range?: readonly [number, number];
  /** What it can be, where it is a choice. */
  readonly options?: readonly (number | string)[];
}

/** When a KPI has no value, and the reason that it then gives. */
export interface UndefinedWhen {
  /** The reason. */
  readonly reason: Reason;
  /** When, in words. */
  readonly when: string;
}

/** What a KPI is under some options, where they change it. */
export interface ByOption {
  /** The options. */
  readonly when: Readonly<Record<string, string>>;
  /** What sort of number its value then is. */
  readonly kind: Kind;
  /** What its value then counts. */
  readonly unit: Unit;
  /** Which way is then good news. */
  readonly better: Better;
}

/** Something with a similar name that is not the same. */
export interface Variant {
  /** What it is called. */
  readonly name: string;
  /** Its id, where the library computes it. */
  readonly metric?: MetricId;
  /** What makes it another number. */
  readonly difference: string;
}

/** Where a definition can be read. */
export interface Source {
  /** Who wrote it, and what it is called. */
  readonly title: string;
  /** Where it is. */
  readonly address?: string;
}

/** An input, and what follows from it. */
export interface CatalogExample {
  /** The input: JSON. */
  readonly input: Readonly<Record<string, unknown>>;
  /** The value of its measure. */
  readonly value: number;
}

/** What one KPI is: plain data. */
export interface CatalogEntry {
  /** Its id: the name of its function, and the `metric` of its measures. */
  readonly id: MetricId;
  /** Its family: the subpath that it is imported from. */
  readonly family: Family;
  /** What it is called. */
  readonly title: Localized;
  /** What it measures, in one line. */
  readonly description: Localized;
  /** AOV, CAC, NPS: the same in all languages. */
  readonly abbreviations: readonly string[];
  /** What else people call it and search for. */
  readonly aliases: Localized<readonly string[]>;
  /** Its formula, in words. */
  readonly formula: string;
  /** What counts and what does not. */
  readonly counts: string;
  /** What sort of number its value is, unless an option says otherwise. */
  readonly kind: Kind;
  /** What its value counts, unless an option says otherwise. */
  readonly unit: Unit;
  /** Which way is good news, unless an option says otherwise. */
  readonly better: Better;
  /** What it is under options that change it. */
  readonly byOption?: readonly ByOption[];
  /** Whether parts add up: always, over groups that share nobody, or never. */
  readonly rollUp: "always" | "disjoint" | "never";
  /** The fields of its input. */
  readonly inputs: readonly CatalogInput[];
  /** Rules between fields. */
  readonly constraints: readonly Constraint[];
  /** When it has no value. */
  readonly undefinedWhen: readonly UndefinedWhen[];
  /** An input, and the value that follows from it. */
  readonly example: CatalogExample;
  /** What it must not be confused with. */
  readonly variants: readonly Variant[];
  /** Where its definition can be read. */
  readonly sources: readonly Source[];
}
