import type { Better } from "../kernel/better.js";
import { choice, real } from "../kernel/check.js";
import { type Exact, exact, minus, times } from "../kernel/exact.js";
import type { Fields } from "../kernel/fields.js";
import { InputError } from "../kernel/inputError.js";
import type { Kind } from "../kernel/kind.js";
import type { Measure } from "../kernel/measure.js";
import { numberFrom } from "../kernel/numberFrom.js";
import type { EngagementScoreInput } from "./engagementScoreInput.js";
import { nearest, type Rational } from "./rational.js";

/** A component that has been checked. */
export interface ReadComponent {
  readonly id: string;
  readonly value: number | null;
  readonly minimum: number;
  readonly maximum: number;
  readonly weight: Exact;
  readonly better: "higher" | "lower";
  /** The points of the value, from 0 to 100; `null` if it is missing. */
  readonly points: Rational | null;
  /** The points as the nearest double. */
  readonly scaled: number | null;
  readonly isClamped: boolean;
}

/** Checks a component, and scales its value to points. */
export function readComponent(input: Fields<keyof EngagementScoreInput>): ReadComponent {
  const id = input?.id;
  if (typeof id !== "string" || id === "") throw new InputError("id", id, "a non-empty string");
  const { value, better: own, kind } = measureOf(input);
  const minimum = numberOf(input, "minimum");
  const maximum = numberOf(input, "maximum");
  if (minimum >= maximum) throw new InputError("minimum", minimum, `below maximum (${maximum})`);
  if (kind === "proportion" && maximum > 1) {
    throw new InputError("maximum", maximum, "at most 1 for a proportion (5 % is 0.05)");
  }
  const weight = exact(real(input, "weight"));
  const directions = ["higher", "lower"] as const;
  const better = choice(input, "better", directions, own === "neither" ? undefined : own);
  const points = value === null ? null : pointsOf(value, minimum, maximum, better);
  const scaled = points && nearest(points);
  const isClamped = value !== null && (value < minimum || value > maximum);
  return { id, value, minimum, maximum, weight, better, points, scaled, isClamped };
}

/** The value as a measure. A plain number or `null` is better when higher. */
function measureOf(input: Fields<"value">): {
  readonly value: number | null;
  readonly better: Better;
  readonly kind?: Kind;
} {
  const given = input?.value;
  const isObject = typeof given === "object" && given !== null;
  const measure = (isObject ? given : { value: given, better: "higher" }) as Measure;
  const { better, kind } = measure;
  const value = numberFrom(measure.value);
  if (["higher", "lower", "neither"].includes(better)) {
    if (value === null) return { value, better, kind };
    if (Number.isFinite(value)) return { value: value + 0, better, kind };
  }
  throw new InputError("value", given, "a finite number, null or a measure");
}

function numberOf<Name extends string>(input: Fields<Name>, name: Name): number {
  const value = numberFrom(input?.[name]) as number;
  if (Number.isFinite(value)) return value;
  throw new InputError(name, value, "a finite number");
}

function pointsOf(
  value: number,
  minimum: number,
  maximum: number,
  better: "higher" | "lower",
): Rational {
  const within = exact(Math.min(Math.max(value, minimum), maximum));
  const [low, high] = [exact(minimum), exact(maximum)];
  const way = better === "higher" ? minus(within, low) : minus(high, within);
  return { above: times(exact(100), way), below: minus(high, low) };
}
