// A reading of subscriptions day by day, as the documentation says it in words. It is slow, and
// shares nothing with the library. Times are days; amounts are whole numbers.

/** A subscription whose times are days. */
export interface DailySubscription {
  readonly customer: number;
  readonly start: number;
  readonly end: number | undefined;
  /** What it brings in from when on, as 36ths; the first is at the start. */
  readonly worth: readonly (readonly [since: number, amount: number])[];
  readonly worthAtEnd: number | undefined;
  readonly pauses: readonly (readonly [from: number, to: number])[];
}

export interface DailyOptions {
  readonly countsFree: boolean;
  readonly gap: number;
  readonly asOf: number | undefined;
}

type Standing = "gone" | "paused" | "there";

interface Day {
  readonly worth: number;
  readonly standing: Standing;
  readonly paying: Standing;
  readonly isFree: boolean;
  readonly isFirm: boolean;
  /** What each active, and each paused subscription brings in or would bring in. */
  readonly active: ReadonlyMap<DailySubscription, number>;
  readonly paused: ReadonlyMap<DailySubscription, number>;
}

/** The numbers of a period from one day up to another, by name. Money is in 36ths. */
export function dayByDay(
  subscriptions: readonly DailySubscription[],
  from: number,
  to: number,
  options: DailyOptions,
): Record<string, number> {
  const numbers: Record<string, number> = {};
  const add = (name: string, amount = 1): void => {
    numbers[name] = (numbers[name] ?? 0) + amount;
  };
  for (const customer of new Set(subscriptions.map((one) => one.customer))) {
    const own = subscriptions.filter((one) => one.customer === customer);
    tally(own, from, to, options, add);
  }
  return numbers;
}

function tally(
  own: readonly DailySubscription[],
  from: number,
  to: number,
  options: DailyOptions,
  add: (name: string, amount?: number) => void,
): void {
  const first = Math.min(...own.map(({ start }) => start), from) - 1;
  const days = new Map<number, Day>();
  for (let day = first; day < to; day += 1) {
    days.set(day, dayOf(own, day, days.get(day - 1), options, false));
  }
  // What somebody brings in when the period ends is asked just before it, with the revenue at the end.
  const start = days.get(from - 1) as Day;
  const end = dayOf(own, to - 1, days.get(to - 1), options, true);
  const counts = options.countsFree
    ? () => true
    : (one: DailySubscription) => worthOn(one, one.start) > 0;
  // A subscription that ended on the day on which it began.
  const moments = own.filter(
    (one) => one.end === one.start && bridged(own, one, options) === one.end,
  );
  const were = (passes: (day: Day) => boolean, last: number): boolean =>
    [...days].some(([day, known]) => day < last && passes(known));
  const wasThere =
    were(({ standing }) => standing === "there", from) ||
    moments.some((one) => one.start < from && counts(one));
  const hadPaid =
    were(({ paying }) => paying === "there", from) ||
    moments.some((one) => one.start < from && worthOn(one, one.start) > 0);
  const present = [...days].filter(
    ([day, { standing }]) => day >= from && day < to && standing === "there",
  ).length;
  const appeared =
    present > 0 ||
    end.standing === "there" ||
    moments.some((one) => one.start >= from && one.start < to && counts(one));
  add("customerDays", present);
  if (start.isFree) add("freeAtStart");
  if (end.isFree) add("freeAtEnd");
  if (end.standing === "there" && !end.isFirm) add("endedWithinGap");
  if (start.standing === "there") add("customersAtStart");
  if (end.standing === "there") add("customersAtEnd");
  switch (`${start.standing} ${end.standing}`) {
    case "there there":
      add("customersRetained");
      break;
    case "there paused":
      add("customersRetained");
      add("customersPaused");
      break;
    case "there gone":
      add("customersLost");
      add("customersLeft");
      break;
    case "paused there":
      add("customersResumed");
      break;
    case "paused gone":
      add("customersLostFromPause");
      break;
    case "gone there":
    case "gone paused":
    case "gone gone":
      if (!appeared) break;
      add(wasThere ? "customersReactivated" : "newCustomers");
      if (end.standing === "gone") add("customersLeft");
      if (end.standing === "paused") add("customersPaused");
      if (end.standing !== "gone" && !wasThere) add("newCustomersStillActive");
  }
  const before = start.paying === "there" ? start.worth : 0;
  const after = end.paying === "there" ? end.worth : 0;
  add("revenueAtStart", before);
  add("revenueAtEnd", after);
  if (before > 0 && after > 0) {
    let [onPause, resumed] = [0, 0];
    for (const [one, worth] of start.active) if (end.paused.has(one)) onPause += worth;
    for (const [one, worth] of end.active) if (start.paused.has(one)) resumed += worth;
    add("pausedRevenue", onPause);
    add("resumedRevenue", resumed);
    const change = after - resumed - (before - onPause);
    add(change < 0 ? "contraction" : "expansion", Math.abs(change));
  } else if (before > 0) {
    add(end.paying === "paused" ? "pausedRevenue" : "churned", before);
  } else if (after > 0) {
    const isBack = hadPaid ? "reactivation" : "newRevenue";
    add(start.paying === "paused" ? "resumedRevenue" : isBack, after);
  }
}

/** How a customer is on a day, given the day before. At the end the revenue at the end is in force. */
function dayOf(
  own: readonly DailySubscription[],
  day: number,
  before: Day | undefined,
  options: DailyOptions,
  isEnd: boolean,
): Day {
  const active = new Map<DailySubscription, number>();
  const paused = new Map<DailySubscription, number>();
  const firm: DailySubscription[] = [];
  for (const one of own) {
    const last = bridged(own, one, options);
    if (day < one.start || day >= last) continue;
    // After its end a subscription goes on as it was on its last day.
    const known = Math.max(Math.min(day, (one.end ?? Infinity) - 1), one.start);
    const isPaused =
      one.end !== one.start && one.pauses.some(([from, to]) => known >= from && known < to);
    const worth =
      isEnd && !isPaused ? (one.worthAtEnd ?? worthOn(one, known)) : worthOn(one, known);
    (isPaused ? paused : active).set(one, worth);
    const isSure = day < (one.end ?? Infinity) || last < Infinity;
    if (!isPaused && isSure) firm.push(one);
  }
  const sum = (worths: Iterable<number>): number => [...worths].reduce((all, one) => all + one, 0);
  const worth = sum(active.values());
  const stands = (isThere: boolean, isPaused: boolean, was: Standing | undefined): Standing =>
    isThere ? "there" : isPaused && was !== undefined && was !== "gone" ? "paused" : "gone";
  const paying = stands(worth > 0, sum(paused.values()) > 0, before?.paying);
  return {
    worth,
    paying,
    standing: options.countsFree
      ? stands(active.size > 0, paused.size > 0, before?.standing)
      : paying,
    isFree: active.size > 0 && worth === 0,
    isFirm: firm.some((one) => options.countsFree || (active.get(one) ?? 0) > 0),
    active,
    paused,
  };
}

function worthOn({ worth }: DailySubscription, day: number): number {
  return worth.filter(([since]) => since <= day).at(-1)?.[1] ?? 0;
}

/** Up to which day a subscription goes on: to its end, to the next beginning within the gap, or on and on. */
function bridged(
  own: readonly DailySubscription[],
  one: DailySubscription,
  { gap, asOf }: DailyOptions,
): number {
  const { end = Infinity } = one;
  if (end === Infinity || gap === 0) return end;
  const next = own.filter((other) => other !== one && other.start >= end).map(({ start }) => start);
  const beginning = Math.min(...next);
  if (beginning - end < gap) return beginning;
  return asOf !== undefined && end <= asOf && asOf - end < gap ? Infinity : end;
}
