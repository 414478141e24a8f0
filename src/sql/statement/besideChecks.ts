import type { Dialect } from "../dialects/dialect.js";
import { type Fragment, sql, whole, word } from "../text/fragment.js";
import { type Selected, select } from "../text/select.js";

/**
 * A statement that returns one row for each group, with the checks in each row.
 *
 * The checks stand on the left of the join, so that they are returned even if there is no group.
 */
export function besideChecks(
  dialect: Dialect,
  checks: {
    readonly selected: Selected;
    readonly from: Fragment;
    readonly where: readonly Fragment[];
  },
  groups: { readonly names: readonly string[]; readonly query: Fragment },
): { readonly statement: Fragment; readonly columns: readonly string[] } {
  const one = { em_one: whole(1) };
  const table = select({ ...one, ...checks.selected }, checks);
  const checkNames = Object.keys(checks.selected);
  const list = (alias: string, names: readonly string[]): Record<string, Fragment> =>
    Object.fromEntries(names.map((name) => [name, dialect.text(word(`${alias}.${name}`))]));
  const statement = select(
    {
      ...list("em_checks", checkNames),
      em_group: dialect.text(word("em_groups.em_is_group")),
      ...list("em_groups", groups.names),
    },
    {
      from: sql`(${table}) em_checks ${word(dialect.leftJoin)} (${groups.query}) em_groups on em_checks.em_one = em_groups.em_is_group`,
    },
  );
  return { statement, columns: [...checkNames, "em_group", ...groups.names] };
}
