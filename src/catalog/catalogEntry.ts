import type { Better } from "../kernel/better.js";
import type { Kind } from "../kernel/kind.js";
import type { Unit } from "../kernel/unit.js";
import type { ByOption } from "./byOption.js";
import type { CatalogExample } from "./catalogExample.js";
import type { CatalogInput } from "./catalogInput.js";
import type { Constraint } from "./constraint.js";
import type { Family } from "./family.js";
import type { Localized } from "./localized.js";
import type { MethodText } from "./methodText.js";
import type { MetricId } from "./metricId.js";
import type { Source } from "./source.js";
import type { UndefinedWhen } from "./undefinedWhen.js";
import type { Variant } from "./variant.js";

/** The description of one KPI, as plain data. */
export interface CatalogEntry {
  /** The id: the name of the KPI's function, and the `metric` of its measures. */
  readonly id: MetricId;
  /** The family: the subpath that the function is imported from. */
  readonly family: Family;
  /** The name of the KPI. */
  readonly title: Localized;
  /** What it measures, in one sentence. */
  readonly description: Localized;
  /** Abbreviations, the same in all languages: AOV, CAC, NPS. */
  readonly abbreviations: readonly string[];
  /** Other names that people use and search for. */
  readonly aliases: Localized<readonly string[]>;
  /** The formula, in words. */
  readonly formula: string;
  /** Each of the ways in which it is computed, described by itself, where they are easily confused. */
  readonly methods?: readonly MethodText[];
  /** What counts and what does not. */
  readonly counts: string;
  /** The kind of its measures; `byOption` lists exceptions. */
  readonly kind: Kind;
  /** The unit of its value; `byOption` lists exceptions. */
  readonly unit: Unit;
  /** Whether higher or lower values are better; `byOption` lists exceptions. */
  readonly better: Better;
  /** The kind, unit and direction under options that change them. */
  readonly byOption?: readonly ByOption[];
  /** Whether measures of groups add up: always, only if no customer is in two groups, or never. */
  readonly rollUp: "always" | "disjoint" | "never";
  /** The fields of its input. Every KPI also takes `definition`: what was counted, in words and numbers. */
  readonly inputs: readonly CatalogInput[];
  /** The rules that hold between fields. */
  readonly constraints: readonly Constraint[];
  /** The cases in which it has no value. */
  readonly undefinedWhen: readonly UndefinedWhen[];
  /** An input with its value. */
  readonly example: CatalogExample;
  /** Numbers with similar names that are computed differently. */
  readonly variants: readonly Variant[];
  /** Publications that define it. */
  readonly sources: readonly Source[];
}
