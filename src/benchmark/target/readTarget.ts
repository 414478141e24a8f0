import type { Better } from "../../kernel/better.js";
import { isAbsent, isPlainObject } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import type { Measure } from "../../kernel/measure.js";
import { numberFrom } from "../../kernel/numberFrom.js";
import { checkFigure } from "../comparison/checkFigure.js";
import type { PointTarget } from "./pointTarget.js";
import type { RangeTarget } from "./rangeTarget.js";
import type { Target } from "./target.js";

const pointFields = ["value", "stretch", "floor", "baseline", "accumulates", "period"] as const;

/** Reads a target, which is either a point or a range. */
export function readTarget(
  target: Target,
  { better, kind }: Measure,
): { readonly point?: PointTarget; readonly range?: RangeTarget } {
  if (!isPlainObject(target)) throw new InputError("target", target, "an object");
  return readPresent(withoutAbsent(target), better, kind);
}

/** The fields that are given, with numbers instead of bigints. */
function withoutAbsent(target: Readonly<Record<string, unknown>>): Target {
  const given = Object.entries(target).filter(([, value]) => !isAbsent(value));
  return Object.fromEntries(
    given.map(([name, value]) => [name, numberFrom(value)]),
  ) as unknown as Target;
}

function readPresent(
  target: Target,
  better: Better,
  kind: Measure["kind"],
): { readonly point?: PointTarget; readonly range?: RangeTarget } {
  const { from, to, value } = target as Partial<PointTarget & RangeTarget>;
  if (from === undefined && to === undefined) {
    const point = checkPoint(target as PointTarget, better);
    for (const name of ["value", "stretch", "floor", "baseline"] as const) {
      checkFigure(`target.${name}`, point[name], kind);
    }
    return { point };
  }
  for (const name of pointFields) {
    const extra: unknown = (target as Partial<PointTarget>)[name];
    if (extra !== undefined) {
      throw new InputError(
        `target.${name}`,
        value ?? extra,
        "left out where the target is a range",
      );
    }
  }
  const range = { from: checkNumber(from, "from"), to: checkNumber(to, "to") };
  if (range.from > range.to) throw new InputError("target.to", to, `no less than from (${from})`);
  checkFigure("target.to", range.to, kind);
  return { range };
}

function checkPoint(target: PointTarget, better: Better): PointTarget {
  const value = checkNumber(target.value, "value");
  const isBetter = (one: number, other: number): boolean =>
    better === "lower" ? one < other : one > other;
  checkMark(target, "stretch", better, "no worse", (at) => !isBetter(value, at));
  checkMark(target, "floor", better, "no better", (at) => !isBetter(at, value));
  checkMark(target, "baseline", better, "worse", (at) => isBetter(value, at));
  checkPeriod(target, better);
  return target;
}

/** Throws if a mark is on the wrong side of the target's value. */
function checkMark(
  target: PointTarget,
  name: "stretch" | "floor" | "baseline",
  better: Better,
  side: string,
  isRight: (at: number) => boolean,
): void {
  if (target[name] === undefined) return;
  const at = checkNumber(target[name], name);
  if (better === "neither") {
    throw new InputError(`target.${name}`, at, "left out where neither way is better");
  }
  if (!isRight(at)) {
    throw new InputError(`target.${name}`, at, `${side} than value (${target.value})`);
  }
}

function checkPeriod({ accumulates, period }: PointTarget, better: Better): void {
  if (accumulates !== undefined && typeof accumulates !== "boolean") {
    throw new InputError("target.accumulates", accumulates, "true or false");
  }
  if (period === undefined) return;
  if (accumulates !== true || better === "neither") {
    throw new InputError(
      "target.period",
      period,
      "left out unless accumulates is true and one way is better: a rate does not grow through its period",
    );
  }
  const { elapsed } = Object(period) as Partial<typeof period>;
  if (elapsed === undefined || !(elapsed > 0 && elapsed <= 1)) {
    throw new InputError("target.period.elapsed", elapsed, "a fraction above 0 and up to 1");
  }
}

function checkNumber(value: number | undefined, name: string): number {
  if (value !== undefined && Number.isFinite(value)) return value;
  throw new InputError(`target.${name}`, value, "a finite number");
}
