import type { RowSource } from "../source/rowSource.js";
import { type Fragment, sql, word } from "../text/fragment.js";

/**
 * The conditions under which rows of two tables are of one group: the keys of `left` are those of
 * `right`, where their names begin with `beginning`. Null is the same as null.
 */
export function sameKeys(
  { keyNames, dialect }: RowSource,
  left: string,
  right: string,
  beginning: string,
): Fragment[] {
  return keyNames.map((name) => {
    const [a, b] = [word(`${left}.${name}`), word(`${right}.${beginning}${name}`)];
    return dialect.same?.(a, b) ?? sql`(${a} = ${b} or (${a} is null and ${b} is null))`;
  });
}
