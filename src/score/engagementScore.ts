import { checkOptions, choice, fraction, iterable } from "../kernel/check.js";
import { type Exact, exact, exactQuotient, minus, sign, times } from "../kernel/exact.js";
import { InputError } from "../kernel/inputError.js";
import type { Measure } from "../kernel/measure.js";
import { placed } from "../kernel/placed.js";
import { arithmeticMean } from "./arithmeticMean.js";
import type { EngagementScoreInput } from "./engagementScoreInput.js";
import { geometricMean } from "./geometricMean.js";
import { type ReadComponent, readComponent } from "./readComponent.js";
import { isScaled } from "./scaledComponent.js";
import type { ScoreComponent } from "./scoreComponent.js";
import { weightOf } from "./weightedMean.js";

/** How components become one number, and how many of them may be missing. */
export interface EngagementScoreOptions {
  /** `"arithmetic"` (the default): one makes up for another; `"geometric"`: a low one pulls all down. */
  readonly method?: "arithmetic" | "geometric" | undefined;
  /** The share of all weight that must be there, as a fraction; 1 where it is left out. */
  readonly minimumCoverage?: number | undefined;
}

/** An engagement score, with the components it stands on. */
export interface EngagementScore extends Measure<"engagementScore"> {
  /** The share of all weight that is there, as a fraction; 0 where nothing has weight. */
  readonly coverage: number;
  /** The components, in the order in which they came. */
  readonly components: readonly ScoreComponent[];
}

/**
 * How engaged customers are, several KPIs in one number. (Engagement index, health score)
 *
 *     scaled = 100 * (value - minimum) / (maximum - minimum), or 100 less that where lower is better
 *
 *     "arithmetic"   sum of weight * scaled / sum of weights
 *     "geometric"    product of scaled ^ (weight / sum of weights)
 *
 * Goalposts are fixed by you, in the unit of the value: a rate goes from 0 to 1. A value beyond them
 * counts as the goalpost, and `isClamped` says so. What is missing is not 0: without it there is no
 * score, unless `minimumCoverage` lets the rest stand for the whole.
 *
 * @param components - What goes into it, each named once.
 * @param options - How components become one number, and how much weight must be there.
 * @returns Points from 0 to 100; `null` with reason `"missing-components"` where less weight is there than must be, with `"no-data"` where nothing has weight.
 * @throws {@link InputError} If a component or an option cannot be right; the error names the component's position.
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
  checkOptions(options);
  const method = choice(options, "method", ["arithmetic", "geometric"], "arithmetic");
  const minimumCoverage = exact(fraction(options, "minimumCoverage", 1));
  const read = Array.from(iterable("components", components), readAt);
  checkNames(read);
  const there = read.filter(isScaled);
  const all = weightOf(read);
  const rest = weightOf(there);
  const isCovered = sign(minus(rest, times(minimumCoverage, all))) >= 0;
  const meanOf = method === "arithmetic" ? arithmeticMean : geometricMean;
  const mean = isCovered && sign(rest) > 0 ? meanOf(there) : undefined;
  const reason = sign(all) === 0 ? "no-data" : "missing-components";
  return {
    metric: "engagementScore",
    kind: "score",
    unit: "score",
    better: "higher",
    value: mean?.value ?? null,
    ...(mean === undefined && { reason }),
    definition: { method, components: textOf(read, all) },
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
  const named = new Set<string>();
  for (const [position, { id }] of components.entries()) {
    if (named.has(id)) throw new InputError(`components[${position}].id`, id, "named once");
    named.add(id);
  }
}

function share(part: Exact, whole: Exact): number | null {
  return sign(whole) === 0 ? null : exactQuotient(1, part, whole);
}

/** How the components were built, the same for every order and unit of weights. */
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
