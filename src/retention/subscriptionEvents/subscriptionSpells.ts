import type { LoggedEvent } from "./loggedEvent.js";
import type { SpellChange } from "./spellChange.js";
import type { SubscriptionLog } from "./subscriptionLog.js";
import type { SubscriptionOddities } from "./subscriptionOddities.js";

/** A subscription from a start to the next end. */
export interface SubscriptionSpell {
  readonly from: number;
  /** Infinity while it goes on. */
  to: number;
  readonly changes: SpellChange[];
  /** The pauses; the last one has no end while the subscription is paused. */
  readonly pauses: { readonly from: number; to: number }[];
  readonly oddities: { -readonly [Name in keyof SubscriptionOddities]: number };
}

const never = Number.POSITIVE_INFINITY;

/** Reads the events of a subscription, one after the other. */
export function subscriptionSpells(log: SubscriptionLog): readonly SubscriptionSpell[] {
  const spells: SubscriptionSpell[] = [];
  for (let place = 0; place < log.length; ) {
    const { at } = log[place] as LoggedEvent;
    const first = place;
    while (log[place]?.at === at) place += 1;
    const together = log.slice(first, place);
    for (const event of inOrder(together, spells.at(-1))) takeEvent(spells, event);
  }
  return spells;
}

/** Puts events of one moment into the order in which they make sense. */
function inOrder(
  events: readonly LoggedEvent[],
  spell: SubscriptionSpell | undefined,
): readonly LoggedEvent[] {
  if (events.length === 1 || spell?.to !== never) return events;
  const startsAgain = events.some(({ kind }) => kind === "started");
  const isPaused = isOnPause(spell);
  const rank = ({ kind }: LoggedEvent): number => {
    if (kind === "ended") return startsAgain ? 0 : 4;
    if (kind === "resumed") return isPaused && !startsAgain ? 2 : 3;
    return kind === "paused" ? 2.5 : 1;
  };
  return [...events].sort((a, b) => rank(a) - rank(b));
}

function isOnPause({ pauses }: SubscriptionSpell): boolean {
  return pauses.at(-1)?.to === never;
}

function takeEvent(spells: SubscriptionSpell[], event: LoggedEvent): void {
  const { kind, at } = event;
  const last = spells.at(-1);
  if (last?.to !== never) {
    if (kind === "ended" && last !== undefined) {
      last.oddities.endedAgain += 1;
      return;
    }
    const begun = spellFrom(at, kind === "started" ? 0 : 1);
    spells.push(begun);
    addRevenue(begun, event);
    if (kind === "paused") begun.pauses.push({ from: at, to: never });
    if (kind === "ended") begun.to = at;
    return;
  }
  addRevenue(last, event);
  if (kind === "started") last.oddities.startedAgain += 1;
  else if (kind === "paused") pause(last, at);
  else if (kind === "resumed") resume(last, at);
  else if (kind === "ended") {
    if (isOnPause(last)) resume(last, at);
    last.to = at;
  }
}

function spellFrom(at: number, withoutStart: number): SubscriptionSpell {
  const oddities = {
    withoutStart,
    revenueFromLater: 0,
    startedAgain: 0,
    pausedAgain: 0,
    resumedAgain: 0,
    endedAgain: 0,
  };
  return { from: at, to: never, changes: [], pauses: [], oddities };
}

function pause(spell: SubscriptionSpell, at: number): void {
  if (isOnPause(spell)) spell.oddities.pausedAgain += 1;
  else spell.pauses.push({ from: at, to: never });
}

function resume(spell: SubscriptionSpell, at: number): void {
  const last = spell.pauses.at(-1);
  if (last?.to !== never) spell.oddities.resumedAgain += 1;
  else if (last.from === at) spell.pauses.pop();
  else last.to = at;
}

/** Adds the revenue that an event gives; the first one holds from the start. */
function addRevenue({ from, changes, oddities }: SubscriptionSpell, event: LoggedEvent): void {
  const { at, revenue } = event;
  if (revenue === undefined) return;
  const before = changes.at(-1);
  if (before === undefined && at !== from) oddities.revenueFromLater = 1;
  const term = event.term ?? before?.term;
  if (before?.at === at) changes.pop();
  changes.push({ at: before === undefined ? from : at, revenue, term });
}
