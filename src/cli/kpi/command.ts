import { confidenceInterval, formatMeasure, type Measure, type Ratio } from "engagement-metrics";
import { type CatalogEntry, catalog, findMetrics } from "engagement-metrics/catalog";
import { evaluate } from "engagement-metrics/evaluate";
import { ReportError } from "../reportError.js";
import { fieldValue } from "./fieldValue.js";
import { kpiOptions } from "./kpiOptions.js";

const usage = `A KPI of numbers.

  engagement-metrics kpi KPI --FIELD VALUE ...

  engagement-metrics kpi churnRate --customersAtStart 400 --customersLost 18
  engagement-metrics kpi netPromoterScore --answers 10,9,8,3
  engagement-metrics kpi churnRate --help      the fields of a KPI

  --json           the measure as JSON
  --locale TAG     the language in which numbers are written   [en]`;

/** Fields that KPIs take and the catalog does not list. */
const everywhere = ["currency", "definition", "history", "period"];

/** Computes one KPI of the numbers that the options give. */
export function kpiCommand([id, ...rest]: readonly string[]): string {
  if (id === undefined || id === "--help") return usage;
  const entry = entryOf(id);
  const { fields, json, help, locale } = kpiOptions(rest);
  if (help) return fieldsText(entry);
  const input: Record<string, unknown> = {};
  for (const [name, text] of fields) {
    const field = entry.inputs.find((one) => one.name === name);
    if (field === undefined && !everywhere.includes(name)) {
      const names = entry.inputs.map((one) => `--${one.name}`).join(", ");
      throw new ReportError(`${entry.id} has no field ${name}; it takes ${names}`);
    }
    input[name] = fieldValue(field, text);
  }
  const measure: Measure = evaluate(entry.id, input);
  return json ? JSON.stringify(measure, undefined, 2) : measureText(entry, measure, locale);
}

function entryOf(id: string): CatalogEntry {
  const entry = catalog.find((one) => one.id.toLowerCase() === id.toLowerCase());
  if (entry !== undefined) return entry;
  const found = findMetrics(id).slice(0, 3);
  const likely = found.map((one) => one.id).join(", ");
  throw new ReportError(
    `there is no KPI ${JSON.stringify(id)}${likely === "" ? "" : `; did you mean ${likely}?`}`,
  );
}

function fieldsText({ id, title, description, formula, inputs }: CatalogEntry): string {
  const width = Math.max(...inputs.map(({ name }) => name.length)) + 4;
  return [
    `${title.en} (${id})`,
    description.en,
    `  ${formula}`,
    "",
    ...inputs.map(({ name, meaning, optional, options }) => {
      const choices = options === undefined ? "" : `: ${options.join(", ")}`;
      return `  ${`--${name}`.padEnd(width)}${meaning}${choices}${optional === true ? " (may be left out)" : ""}`;
    }),
  ].join("\n");
}

function measureText(
  { title, undefinedWhen }: CatalogEntry,
  measure: Measure,
  locale: string,
): string {
  const written = (value: number | null): string =>
    formatMeasure({ ...measure, value }, { locale });
  if (measure.value === null) {
    const { reason } = measure;
    const when = undefinedWhen.find((one) => one.reason === reason)?.when;
    return `${title.en}: no value (${String(reason)}${when === undefined ? "" : `: ${when}`})`;
  }
  const { lower, upper, level } = confidenceInterval(measure);
  const parts = isRatio(measure) ? ` = ${measure.numerator} / ${measure.denominator}` : "";
  return [
    `${title.en}: ${written(measure.value)}${parts}`,
    ...(lower === null || upper === null
      ? []
      : [`${String(level * 100)}% interval: ${written(lower)} to ${written(upper)}`]),
  ].join("\n");
}

function isRatio(measure: Measure): measure is Ratio {
  return "numerator" in measure;
}
