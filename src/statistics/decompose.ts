import { isPlainObject, iterable } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";
import type { Ratio } from "../kernel/measure.js";
import { checkRollsUp, firstWithCurrency } from "./checkRollsUp.js";
import type { Decomposition } from "./decomposition.js";
import type { MeasuresByGroup } from "./measuresByGroup.js";
import { type RollUpOptions, rollUp } from "./rollUp.js";

/**
 * How much of a change came from the groups themselves, and how much from their mix.
 *
 *     rate effect of a group = mean of its two weights * change of its rate
 *     mix effect of a group  = change of its weight * (mean of its two rates - mean of the whole's)
 *
 * Weights are shares of the denominator. All effects add up to the change. Every group can get
 * worse and the whole better (Simpson's paradox): `reversal` says so, and the mix effect why. A
 * group that comes or goes changes the mix alone.
 *
 * @param before - The measures by group: a Map, pairs, or an object.
 * @param after - Those of another period, of the same metric, currency and definition.
 * @param options - `{ disjoint: true }` where a part counts distinct people and the groups share none.
 * @returns The effects, in the metric's unit; `null` where a whole has no value.
 * @throws {@link InputError} If a side has no group, or one twice, or the measures do not roll up together.
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
  const [old, now] = [groupsOf("before", before), groupsOf("after", after)];
  checkTogether([...old.values(), ...now.values()], options?.disjoint === true);
  const [from, to] = [wholeOf(old, options), wholeOf(now, options)];
  const middle = from.value === null || to.value === null ? null : from.value / 2 + to.value / 2;
  const names = [...new Set([...old.keys(), ...now.keys()])];
  const groups = names.map((group) => {
    const [was, is] = [partOf(old.get(group)?.measure, from), partOf(now.get(group)?.measure, to)];
    const effects = middle === null ? noEffects : effectsOf(was, is, middle);
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

interface Placed {
  readonly place: string;
  readonly measure: Ratio;
}

function groupsOf<Group>(argument: string, side: MeasuresByGroup<Group>): Map<Group, Placed> {
  const pairs = isPlainObject(side) ? Object.entries(side) : iterable(argument, side);
  const groups = new Map<Group, Placed>();
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

function checkTogether(all: readonly Placed[], isDisjoint: boolean): void {
  const measures = all.map(({ measure }) => measure);
  const first = firstWithCurrency(measures, measures[0] as Ratio);
  for (const { place, measure } of all) checkRollsUp(place, measure, first, isDisjoint);
}

function wholeOf<Group>(groups: Map<Group, Placed>, options: RollUpOptions | undefined): Ratio {
  return rollUp(
    Array.from(groups.values(), ({ measure }) => measure),
    options,
  );
}

/** A group in its whole. */
interface Part {
  /** Its value; `null` where it has none, or is not there. */
  readonly rate: number | null;
  /** Its share of the denominator. */
  readonly weight: number;
  /** What it adds to the value of the whole: of a group that nothing divides, more than its weight says. */
  readonly contribution: number;
}

function partOf(measure: Ratio | undefined, whole: Ratio): Part {
  if (measure === undefined) return { rate: null, weight: 0, contribution: 0 };
  const { value, numerator, denominator, scale } = measure;
  return {
    rate: value,
    weight: denominator / whole.denominator,
    contribution: (scale * numerator) / whole.denominator,
  };
}

const noEffects = { rateEffect: null, mixEffect: null } as const;

function effectsOf(
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
