import { emptyProducts, type ProductSum } from "../../kernel/productSum.js";
import type { CountedMetrics } from "../../stream/countedMetrics.js";
import type { CountedPart } from "../../stream/countedPart.js";
import type { ResultRow } from "../statement/resultRow.js";
import { type Fragment, joined, sql, whole, word } from "../text/fragment.js";
import { derived, type Selected, select } from "../text/select.js";
import { countForms, formExpression } from "./countForm.js";
import type { CountSource } from "./countSource.js";

/** How the counts of a table are added up: one row for each combination of fields in each group. */
export interface CountPlan<Metric extends string> {
  /** A query has no name of a table. */
  readonly query: Fragment;
  readonly names: readonly string[];
  /** The sums of a row, as they are kept in memory too. */
  readonly part: (row: ResultRow) => CountedPart<Metric>;
}

/** Plans the sums of counts, and of squares and products for the spreads of the measures. */
export function countPlan<Item, Field extends string, Metric extends string>(
  source: CountSource,
  fields: readonly Field[],
  metrics: CountedMetrics<Item, Field, Metric>,
): CountPlan<Metric> {
  const { dialect, values, keyNames } = source;
  const alias = (place: number): string => `em_f${place}`;
  const places = fields.map((_, place) => place).filter((place) => alias(place) in values);
  const numbers = namedOnce("em_l");
  const products = namedOnce("em_p");
  const measures = (Object.keys(metrics) as Metric[]).flatMap((metric) => {
    const { parts } = metrics[metric];
    if (parts === undefined) return [];
    const [above, below] = countForms(parts, fields).map((form) =>
      numbers.nameOf(
        JSON.stringify(form),
        formExpression(form, (place) =>
          places.includes(place) ? sql`coalesce(${word(alias(place))}, 0)` : undefined,
        ),
      ),
    ) as [string, string];
    const product = (a: string, b: string): string =>
      products.nameOf(`${a} ${b}`, dialect.sumOfWide(dialect.product(word(a), word(b))));
    return [[metric, product(above, above), product(below, below), product(above, below)] as const];
  });
  const bits = places.map((place) =>
    word(`case when ${alias(place)} is null then 0 else ${2 ** place} end`),
  );
  const counted = select(
    {
      ...source.aliases(),
      ...Object.fromEntries(places.map((place) => [alias(place), word(alias(place))])),
      em_given: joined([whole(0), ...bits], " + "),
      ...numbers.selected,
    },
    { from: derived(source.rows(values, "of the range"), "em_r") },
  );
  const sums: Selected = {
    em_given: word("em_given"),
    em_is_group: whole(1),
    em_records: word("count(*)"),
    ...Object.fromEntries(places.map((place) => [`em_s${place}`, dialect.sum(word(alias(place)))])),
    ...products.selected,
  };
  const query = select(
    { ...source.aliases(), ...sums },
    { from: derived(counted, "em_c"), groupBy: [...keyNames, "em_given"] },
  );
  return {
    query,
    names: [...keyNames, ...Object.keys(sums).filter((name) => name !== "em_is_group")],
    part: (row) => ({
      given: row.count("em_given"),
      records: row.count("em_records"),
      sums: Float64Array.from(fields, (_, place) =>
        places.includes(place) ? row.count(`em_s${place}`) : 0,
      ),
      spreads: measures.map(([metric, above, below, both]) => ({
        metric,
        numeratorSquares: productsIn(row, above),
        denominatorSquares: productsIn(row, below),
        products: productsIn(row, both),
      })),
    }),
  };
}

/** Names for expressions; one that is needed again has the same name. */
function namedOnce(beginning: string): {
  readonly selected: Selected;
  readonly nameOf: (key: string, expression: Fragment) => string;
} {
  const names = new Map<string, string>();
  const selected: Record<string, Fragment> = {};
  return {
    selected,
    nameOf(key, expression) {
      const name = names.get(key) ?? `${beginning}${names.size}`;
      names.set(key, name);
      selected[name] = expression;
      return name;
    },
  };
}

function productsIn(row: ResultRow, name: string): ProductSum {
  return { ...emptyProducts(), rest: row.sum(name, 0) };
}
