import { InputError } from "../../kernel/inputError.js";
import { namesOf } from "../preset/columnName.js";
import type { RowRule } from "../preset/rowRule.js";
import { plainName } from "../table/findColumn.js";
import type { ActiveRule } from "./activeRule.js";
import type { LeftOutReason } from "./leftOut.js";
import type { ReadExportOptions } from "./readExportOptions.js";

/** The rules of a preset with the caller's changes. */
export function rowRules(
  rules: readonly RowRule[],
  { keep = {}, drop = {} }: ReadExportOptions,
): readonly ActiveRule[] {
  let active: readonly ActiveRule[] = rules;
  for (const [column, texts] of Object.entries(keep)) active = withKept(active, column, texts);
  for (const [column, texts] of Object.entries(drop)) active = withDropped(active, column, texts);
  return active;
}

/** What a rule says of a text: a reason to leave its row out, `"unknown"`, or `undefined` if the row counts. */
export function judgedBy(
  rule: ActiveRule,
  column: string,
  text: string,
): LeftOutReason | "unknown" | undefined {
  const { keep, drop = [], dropBeginning = [], dropBlank, dropFilled, dropOthers } = rule;
  if (text === "" && dropBlank === true) {
    return { rule: "blank", column, reason: `${column} is blank` };
  }
  if (text !== "" && dropFilled === true) {
    return { rule: "filled", column, reason: `${column} is filled` };
  }
  const isValue: LeftOutReason = { rule: "value", column, reason: `${column} is "${text}"` };
  if (has(drop, text)) return isValue;
  const beginning = dropBeginning.find((one) => text.toLowerCase().startsWith(one.toLowerCase()));
  if (beginning !== undefined) {
    return { rule: "beginning", column, reason: `${column} begins with "${beginning}"` };
  }
  if (keep === undefined || has(keep, text)) return undefined;
  return dropOthers === true ? isValue : "unknown";
}

function withKept(
  rules: readonly ActiveRule[],
  column: string,
  texts: readonly string[] | "all",
): readonly ActiveRule[] {
  if (!rules.some((rule) => isAbout(rule, column))) {
    const expected = `a column of the preset's rules (${rules.map(({ column: one }) => namesOf(one)[0]).join(", ")}); drop takes any column`;
    throw new InputError("options.keep", column, expected);
  }
  if (texts === "all") return rules.filter((rule) => !isAbout(rule, column));
  return rules.map((rule) => {
    if (!isAbout(rule, column)) return rule;
    // A row without a text says nothing against the texts to keep.
    if (rule.same === true) {
      return { ...rule, same: undefined, keep: [...texts, ""], dropOthers: true };
    }
    return {
      ...rule,
      ...(rule.keep !== undefined && { keep: [...rule.keep, ...texts] }),
      ...(rule.drop !== undefined && { drop: rule.drop.filter((one) => !has(texts, one)) }),
    };
  }) as readonly ActiveRule[];
}

function withDropped(
  rules: readonly ActiveRule[],
  column: string,
  texts: readonly string[],
): readonly ActiveRule[] {
  if (!rules.some((rule) => isAbout(rule, column))) return [...rules, { column, drop: texts }];
  return rules.map((rule) =>
    isAbout(rule, column) ? { ...rule, drop: [...(rule.drop ?? []), ...texts] } : rule,
  );
}

function isAbout({ column, key }: RowRule, name: string): boolean {
  return namesOf(column).some((one) => plainName(placeName(one, key)) === plainName(name));
}

/** The name of a column, or of an entry of it. */
export function placeName(column: string, key: string | undefined): string {
  return key === undefined ? column : `${column}.${key}`;
}

function has(texts: readonly string[], text: string): boolean {
  return texts.some((one) => one.trim().toLowerCase() === text.toLowerCase());
}
