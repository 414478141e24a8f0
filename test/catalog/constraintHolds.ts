import { Decimal } from "decimal.js";
import type { CatalogEntry, Constraint } from "../../src/catalog/index.js";

type Input = Readonly<Record<string, unknown>>;

/** Whether a rule of the catalog holds for an input with right values in every field. */
export function constraintHolds(
  constraint: Constraint,
  entry: CatalogEntry,
  input: Input,
): boolean {
  const field = (name: string): unknown =>
    input[name] ?? entry.inputs.find((one) => one.name === name)?.absent;
  const isGiven = (name: string): boolean => (input[name] ?? undefined) !== undefined;
  switch (constraint.rule) {
    case "at-most":
    case "less-than":
    case "equal": {
      const { left, right, given = [], missing = [] } = constraint;
      if (!given.every(isGiven) || missing.some(isGiven)) return true;
      const list = /^(\w+)\[\]/.exec(left[0] ?? "")?.[1];
      if (list !== undefined) {
        const items = input[list] as readonly Input[];
        const own = (names: readonly string[]): string[] =>
          names.map((name) => name.replace(`${list}[].`, ""));
        const inner = { ...constraint, left: own(left), right: own(right) };
        return items.every((item) => constraintHolds(inner, entry, item));
      }
      const sum = (names: readonly string[]): Decimal =>
        names.reduce((all, name) => all.plus((field(name) ?? 0) as Decimal.Value), new Decimal(0));
      const order = sum(left).comparedTo(sum(right));
      return { "at-most": order <= 0, "less-than": order < 0, equal: order === 0 }[constraint.rule];
    }
    case "any-of":
      return constraint.fields.some(isGiven);
    case "one-of":
      return constraint.fields.filter(isGiven).length === 1;
    case "needed-when": {
      const is = Object.entries(constraint.when).every(([name, value]) => field(name) === value);
      return !is || isGiven(constraint.field);
    }
    case "on-scale": {
      const scale = field(constraint.scale) as number;
      return constraint.fields.filter(isGiven).every((name) => {
        const answers = input[name] as readonly number[] | Readonly<Record<string, number>>;
        const given = Array.isArray(answers)
          ? (answers as number[])
          : Object.keys(answers).map(Number);
        return given.every((answer) => answer <= scale);
      });
    }
    case "unique": {
      const values = (input[constraint.list] as readonly Input[]).map(
        (item) => item[constraint.field],
      );
      return new Set(values).size === values.length;
    }
    case "fits-a-double":
      return true; // The inputs of the tests are far from its edge, but for those that are about it.
  }
}
