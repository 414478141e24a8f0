import { placed } from "../../kernel/placed.js";
import type { Invalid } from "../../stream/invalid.js";
import type { RowSource } from "../source/rowSource.js";
import { checkedGroups } from "./checkedGroups.js";
import type { Grouped } from "./grouped.js";
import type { QueriedResult } from "./queriedResult.js";
import { compiled, type Query } from "./query.js";
import type { ResultRow } from "./resultRow.js";

/** The statement of groups with the checks, and its reader. */
export function groupedQuery<By, Result, Handling extends Invalid>(
  grouped: Grouped<Result>,
): Query<QueriedResult<By, Result, Handling>> {
  const { source } = grouped;
  const { keys, dialect, skips } = source;
  const { statement, columns, readRows } = checkedGroups(grouped);
  return {
    ...compiled(dialect, statement),
    columns,
    read(given) {
      const { found, skipped } = readRows(given);
      const all = groupsOf(found, keys, grouped.isInParts === true);
      const [only] = all;
      const result =
        keys.length > 0
          ? all
              .sort((a, b) => byKeys(a.values, b.values))
              .map(({ rows: own, values }) =>
                Object.fromEntries<unknown>([
                  ...keys.map(({ name }, place) => [name, values[place]] as const),
                  ["result", grouped.result(own[0], own)] as const,
                ]),
              )
          : only === undefined
            ? grouped.empty()
            : grouped.result(only.rows[0], only.rows);
      const answer = skips ? { result, skipped } : result;
      return answer as QueriedResult<By, Result, Handling>;
    },
  };
}

type KeyValue = string | number | boolean | null;

/** The rows of an answer by group, with the values of the group's keys. */
interface RowsOfGroup {
  readonly values: readonly KeyValue[];
  readonly rows: [ResultRow, ...ResultRow[]];
}

/** Makes each row a group of its own. With `isInParts`, the rows with the same keys are one group. */
function groupsOf(
  rows: readonly ResultRow[],
  keys: RowSource["keys"],
  isInParts: boolean,
): RowsOfGroup[] {
  const [first, ...others] = rows;
  if (isInParts && keys.length === 0) {
    return first === undefined ? [] : [{ values: [], rows: [first, ...others] }];
  }
  const alone = rows.map(
    (row): RowsOfGroup => ({ values: keys.map((key) => readKey(key, row)), rows: [row] }),
  );
  if (!isInParts) return alone;
  const groups = new Map<string, RowsOfGroup>();
  for (const group of alone) {
    const name = JSON.stringify(group.values);
    const known = groups.get(name);
    if (known === undefined) groups.set(name, group);
    else known.rows.push(...group.rows);
  }
  return [...groups.values()];
}

function readKey({ alias, read }: RowSource["keys"][number], row: ResultRow): KeyValue {
  const text = row.text(alias);
  try {
    return read(alias, text);
  } catch (error) {
    throw placed(error, row.argument);
  }
}

/** Sorts by the first key that differs: numbers by size, text by its code units, null last. */
function byKeys(a: readonly KeyValue[], b: readonly KeyValue[]): number {
  for (let place = 0; place < a.length; place += 1) {
    const [left, right] = [a[place] as KeyValue, b[place] as KeyValue];
    if (left === right) continue;
    if (left === null) return 1;
    if (right === null) return -1;
    return left < right ? -1 : 1;
  }
  return 0;
}
