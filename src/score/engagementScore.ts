import { choice, fraction, iterable } from "../kernel/check.js";
import type { Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import { type Exact, exact, exactQuotient, minus, sign, times } from "../kernel/exact.js";
import { InputError } from "../kernel/inputError.js";
import type { Measure } from "../kernel/measure.js";
import { checkOptions } from "../kernel/options.js";
import { placed } from "../kernel/placed.js";
import { arithmeticMean } from "./arithmeticMean.js";
import type { EngagementScoreInput } from "./engagementScoreInput.js";
import { geometricMean } from "./geometricMean.js";
import { type ReadComponent, readComponent } from "./readComponent.js";
import { isScaled } from "./scaledComponent.js";
import type { ScoreComponent } from "./scoreComponent.js";
import { weightOf } from "./weightedMean.js";

/** How components become one number, and how many of them may be missing. */
export interface EngagementScoreOptions extends Defined {
  /** `"arithmetic"` (the default): a high component makes up for a low one; `"geometric"`: a low component lowers the whole score. */
  readonly method?: "arithmetic" | "geometric" | null | undefined;
  /** The share of all weight that components with a value must have, as a fraction from 0 to 1; 1 where it is left out. */
  readonly minimumCoverage?: number | null | undefined;
}

/** An engagement score, with its components. */
export interface EngagementScore extends Measure<"engagementScore"> {
  /** The share of all weight that components with a value have, as a fraction; 0 if all weights are 0. */
  readonly coverage: number;
  /** The components, in the order in which they were given. */
  readonly components: readonly ScoreComponent[];
}

/**
 * How engaged customers are: several KPIs as one number from 0 to 100. (Engagement index, health score)
 *
 *     scaled = 100 * (value - minimum) / (maximum - minimum), or 100 minus this if lower is better
 *
 *     "arithmetic"   sum of weight * scaled / sum of weights
 *     "geometric"    product of scaled ^ (weight / sum of weights)
 *
 * You set the goalposts, the worst and the best value of a component, in the unit of the value: for a
 * rate, from 0 to 1. A value beyond a goalpost counts as the goalpost, and `isClamped` says so. A
 * missing value does not count as 0: there is no score then, unless `minimumCoverage` allows the
 * other components to stand for all.
 *
 * @param components - The components, each with a name of its own.
 * @param options - How components become one number, and how much weight may be missing.
 * @returns Points from 0 to 100; `null` with reason `"missing-components"` if too much weight is missing, and with `"no-data"` if all weights are 0.
 * @throws {@link InputError} If a component or an option is invalid; the error names the component's position.
 * @see OECD & JRC (2008), Handbook on constructing composite indicators: methodology and user guide, http://www.oecd.org/std/handbookonconstructingcompositeindicatorsmethodologyanduserguide.htm
 *
 * @example
 * const percent = { minimum: 0, maximum: 100 };
 * const components = [
 *   { id: "satisfaction", value: 80, weight: 0.4, ...percent },
 *   { id: "activity", value: 70, weight: 0.3, ...percent },
 *   { id: "churn", value: 10, weight: 0.3, better: "lower", ...percent },
 * ];
 * const score = engagementScore(components);
 * score.value; // 80
 * score.components.map((component) => component.contribution); // [32, 21, 27]
 * engagementScore(components, { method: "geometric" }).value; // 79.62…
 */
export function engagementScore(
  components: Iterable<EngagementScoreInput>,
  options?: EngagementScoreOptions,
): EngagementScore {
  checkOptions(options, ["method", "minimumCoverage", "definition"]);
  const method = choice(options, "method", ["arithmetic", "geometric"], "arithmetic");
  const minimumCoverage = exact(fraction(options, "minimumCoverage", 1));
  const read = Array.from(iterable("components", components), readAt);
  checkNames(read);
  const present = read.filter(isScaled);
  const all = weightOf(read);
  const rest = weightOf(present);
  const isCovered = sign(minus(rest, times(minimumCoverage, all))) >= 0;
  const meanOf = method === "arithmetic" ? arithmeticMean : geometricMean;
  const mean = isCovered && sign(rest) > 0 ? meanOf(present) : undefined;
  const reason = sign(all) === 0 ? "no-data" : "missing-components";
  return {
    metric: "engagementScore",
    kind: "score",
    unit: "score",
    better: "higher",
    value: mean?.value ?? null,
    ...(mean === undefined && { reason }),
    ...definitionOf(options, { method, components: textOf(read, all) }),
    coverage: share(rest, all) ?? 0,
    components: read.map((component) => {
      const { id, value, scaled, isClamped } = component;
      const hasValue = isScaled(component);
      const weight = hasValue ? share(component.weight, rest) : null;
      const effect =
        mean !== undefined && hasValue
          ? mean.effectOf(component)
          : { contribution: null, scoreWithout: mean?.value ?? null, sensitivity: null };
      return { id, value, scaled, isClamped, weight, ...effect };
    }),
  };
}

function readAt(input: EngagementScoreInput, position: number): ReadComponent {
  try {
    return readComponent(input);
  } catch (error) {
    throw placed(error, `components[${position}]`);
  }
}

function checkNames(components: readonly ReadComponent[]): void {
  const ids = new Set<string>();
  for (const [position, { id }] of components.entries()) {
    if (ids.has(id)) throw new InputError(`components[${position}].id`, id, "named once");
    ids.add(id);
  }
}

function share(part: Exact, whole: Exact): number | null {
  return sign(whole) === 0 ? null : exactQuotient(1, part, whole);
}

/**
 * How the components are made, as text. The text does not depend on the order of the components, or
 * on the unit of the weights.
 */
function textOf(components: readonly ReadComponent[], all: Exact): string {
  const sorted = [...components].sort((a, b) => (a.id < b.id ? -1 : 1));
  return JSON.stringify(
    sorted.map(({ id, minimum, maximum, better, weight }) => [
      id,
      minimum,
      maximum,
      better,
      share(weight, all),
    ]),
  );
}
