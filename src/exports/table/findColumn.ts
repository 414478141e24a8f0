import { InputError } from "../../kernel/inputError.js";
import { type ColumnName, namesOf } from "../preset/columnName.js";
import type { FoundColumn } from "./foundColumn.js";

/** The first of the wanted names that a header has; `undefined` if it has none of them. */
export function findColumn(header: readonly string[], wanted: ColumnName): FoundColumn | undefined {
  for (const name of namesOf(wanted)) {
    const exact = columnsWhere(header, (one) => (one.trim() === name.trim() ? "" : undefined));
    const found = exact.length > 0 ? exact : columnsWhere(header, matcher(name));
    if (found.length > 1) {
      throw new InputError(
        "rows",
        header.join(", "),
        `rows with one column "${name}", not ${found.length}`,
      );
    }
    if (found.length === 1) return found[0];
  }
  return undefined;
}

/** Whether a header has a column, or several, of one of the wanted names. */
export function hasColumn(header: readonly string[], wanted: ColumnName): boolean {
  return namesOf(wanted).some((name) => columnsWhere(header, matcher(name)).length > 0);
}

/** The form of a name in which letter case, outer spaces and `_` for a space do not matter. */
export function plainName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replaceAll(/[_\s]+/g, " ");
}

/** Tells what the `*` of a name stands for in another name, or `undefined` if the names differ. */
function matcher(name: string): (other: string) => string | undefined {
  const plain = plainName(name);
  const star = plain.indexOf("*");
  if (star < 0) return (other) => (plainName(other) === plain ? "" : undefined);
  const [before, after] = [plain.slice(0, star), plain.slice(star + 1)];
  return (other) => {
    const text = plainName(other);
    const isSame =
      text.length > before.length + after.length && text.startsWith(before) && text.endsWith(after);
    return isSame ? text.slice(before.length, text.length - after.length) : undefined;
  };
}

function columnsWhere(
  header: readonly string[],
  partOf: (name: string) => string | undefined,
): FoundColumn[] {
  return header.flatMap((name, index) => {
    const part = partOf(name);
    return part === undefined ? [] : [{ index, name: name.trim(), part }];
  });
}
