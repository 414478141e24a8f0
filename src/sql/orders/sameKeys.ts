import type { RowSource } from "../source/rowSource.js";
import { type Fragment, word } from "../text/fragment.js";

/**
 * The conditions under which rows of two tables are of one group: the keys of `left` are those of
 * `right`, where their names begin with `beginning`. Null is the same as null.
 */
export function sameKeys(
  { keyNames }: RowSource,
  left: string,
  right: string,
  beginning: string,
): Fragment[] {
  return keyNames.map((name) => {
    const [a, b] = [`${left}.${name}`, `${right}.${beginning}${name}`];
    return word(`(${a} = ${b} or (${a} is null and ${b} is null))`);
  });
}
