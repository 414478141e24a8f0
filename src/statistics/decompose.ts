import { isPlainObject, iterable } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";
import type { Measure } from "../kernel/measure.js";
import { checkOptions } from "../kernel/options.js";
import type { Ratio } from "../kernel/ratio.js";
import { checkRollsUp, firstWithCurrency } from "./checkRollsUp.js";
import type { Decomposition } from "./decomposition.js";
import type { MeasuresByGroup } from "./measuresByGroup.js";
import { type RollUpOptions, rollUp } from "./rollUp.js";

/**
 * How much of a change came from the groups' own rates, and how much from their mix.
 *
 *     rate effect of a group = mean of its two weights * change of its rate
 *     mix effect of a group  = change of its weight * (mean of its two rates - mean of the whole's)
 *
 * Weights are shares of the denominator. All effects add up to the change. Every group can get
 * worse while the whole gets better (Simpson's paradox): then `reversal` is `true`, and the mix
 * effect explains the change. A group that is new or gone changes only the mix.
 *
 * @param before - The measures by group: a Map, pairs, or an object.
 * @param after - The measures of another period, of the same metric, currency and definition.
 * @param options - `{ disjoint: true }` if the measures count distinct people and the groups share no one.
 * @returns The effects, in the metric's unit; `null` if a whole has no value.
 * @throws {@link InputError} If a side has no group, or a group twice, or the measures are totals or do not roll up together.
 * @see Kitagawa (1955), Components of a difference between two rates
 *
 * @example
 * const quarter = (small: number, ofSmall: number, large: number, ofLarge: number) => ({
 *   small: closingRate({ won: small, lost: ofSmall - small }),
 *   large: closingRate({ won: large, lost: ofLarge - large }),
 * });
 * const change = decompose(quarter(81, 87, 192, 263), quarter(234, 270, 55, 80), { disjoint: true });
 * change.change; // 0.0457…
 * change.rateEffect; // -0.0536…
 * change.mixEffect; // 0.0993…
 * change.reversal; // true
 */
export function decompose<Group = string>(
  before: MeasuresByGroup<Group>,
  after: MeasuresByGroup<Group>,
  options?: RollUpOptions,
): Decomposition<Group> {
  checkOptions(options, ["disjoint"]);
  const [old, now] = [readGroups("before", before), readGroups("after", after)];
  checkTogether([...old.values(), ...now.values()], options?.disjoint === true);
  const [from, to] = [rollUpGroups(old, options), rollUpGroups(now, options)];
  const middle = from.value === null || to.value === null ? null : from.value / 2 + to.value / 2;
  const names = [...new Set([...old.keys(), ...now.keys()])];
  const groups = names.map((group) => {
    const [was, is] = [
      partOfWhole(old.get(group)?.measure, from),
      partOfWhole(now.get(group)?.measure, to),
    ];
    const effects = middle === null ? noEffects : groupEffects(was, is, middle);
    return { group, before: was.rate, after: is.rate, ...effects };
  });
  const change = middle === null ? null : (to.value as number) - (from.value as number);
  const rateEffect = middle === null ? null : sum(groups.map(({ rateEffect: own }) => own));
  return {
    metric: from.metric,
    before: from.value,
    after: to.value,
    change,
    rateEffect,
    mixEffect: change === null ? null : change - (rateEffect as number) + 0,
    reversal: change !== null && isReversed(change, groups),
    groups,
  };
}

interface PlacedMeasure {
  readonly place: string;
  readonly measure: Ratio;
}

function readGroups<Group>(
  argument: string,
  side: MeasuresByGroup<Group>,
): Map<Group, PlacedMeasure> {
  const pairs = isPlainObject(side) ? Object.entries(side) : iterable(argument, side);
  const groups = new Map<Group, PlacedMeasure>();
  for (const pair of pairs as Iterable<readonly [Group, Ratio]>) {
    if (!Array.isArray(pair)) throw new InputError(argument, pair, "of pairs of group and measure");
    const [group, measure] = pair as readonly [Group, Ratio];
    const place = `${argument}.${String(group)}`;
    if (groups.has(group)) throw new InputError(place, group, "named once");
    groups.set(group, { place, measure });
  }
  if (groups.size > 0) return groups;
  throw new InputError(argument, 0, "at least one group");
}

function checkTogether(all: readonly PlacedMeasure[], isDisjoint: boolean): void {
  const measures = all.map(({ measure }) => measure);
  const first = firstWithCurrency(measures, measures[0] as Ratio);
  for (const { place, measure } of all) {
    if ((measure as Measure | null)?.kind === "total") {
      const expected =
        "a measure with a denominator: a total has no rate, and its change is the sum of its groups' changes";
      throw new InputError(place, measure.metric, expected);
    }
    checkRollsUp(place, measure, first, isDisjoint);
  }
}

function rollUpGroups<Group>(
  groups: Map<Group, PlacedMeasure>,
  options: RollUpOptions | undefined,
): Ratio {
  return rollUp(
    Array.from(groups.values(), ({ measure }) => measure),
    options,
  );
}

/** A group as a part of its whole. */
interface Part {
  /** The group's value; `null` if it has no value, or is missing. */
  readonly rate: number | null;
  /** The group's share of the denominator. */
  readonly weight: number;
  /** The group's part of the value of the whole; a group without a denominator has one too. */
  readonly contribution: number;
}

function partOfWhole(measure: Ratio | undefined, whole: Ratio): Part {
  if (measure === undefined) return { rate: null, weight: 0, contribution: 0 };
  const { value, numerator, denominator, scale } = measure;
  return {
    rate: value,
    weight: denominator / whole.denominator,
    contribution: (scale * numerator) / whole.denominator,
  };
}

const noEffects = { rateEffect: null, mixEffect: null } as const;

function groupEffects(
  was: Part,
  is: Part,
  middle: number,
): { readonly rateEffect: number; readonly mixEffect: number } {
  const moved = is.weight - was.weight;
  if (was.rate === null || is.rate === null) {
    return {
      rateEffect: 0,
      mixEffect: is.contribution - was.contribution - moved * middle + 0,
    };
  }
  return {
    rateEffect: (was.weight / 2 + is.weight / 2) * (is.rate - was.rate) + 0,
    mixEffect: moved * (was.rate / 2 + is.rate / 2 - middle) + 0,
  };
}

function isReversed(
  change: number,
  groups: readonly { readonly before: number | null; readonly after: number | null }[],
): boolean {
  const moves = groups.flatMap(({ before, after }) =>
    before === null || after === null ? [] : [Math.sign(after - before) * Math.sign(change)],
  );
  return moves.includes(-1) && !moves.includes(1);
}

function sum(effects: readonly (number | null)[]): number {
  return effects.reduce<number>((all, effect) => all + (effect ?? 0), 0);
}
