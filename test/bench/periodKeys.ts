// Keys of the periods that timestamps lie in, against a date format of Intl.

import { type PeriodOptions, periodKeys, type Timestamp } from "engagement-metrics";
import { kept } from "./compare.js";
import { many } from "./data.js";
import { atLeast, noLimit, type Row, report, whole } from "./row.js";

const limit = 5_000_000;
const timestampCount = 2_000_000;
/** The baseline takes this many: it is slow, and none of them costs more than another. */
const baselineCount = 100_000;
const rounds = 5;

const what = process.argv[2] ?? "months";
const timeZone = "America/New_York";
const period = what.startsWith("day") ? "day" : what.startsWith("week") ? "week" : "month";
const options: PeriodOptions = { period, timeZone };

const start = Date.UTC(2016, 0, 1);
const minutes = (Date.UTC(2026, 0, 1) - start) / 60_000;
const instants = many(timestampCount, (die) => start + 60_000 * die(minutes) + die(60_000));
const timestamps: readonly Timestamp[] = what.endsWith("of Dates")
  ? instants.map((instant) => new Date(instant))
  : what.endsWith("of ISO strings")
    ? instants.map((instant) => new Date(instant).toISOString())
    : instants;

// English as in Canada writes dates as ISO 8601 does; of weeks Intl knows nothing.
const format = new Intl.DateTimeFormat("en-CA", {
  timeZone,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});
const sizes = { day: 10, week: 10, month: 7 };
const byIntl = (at: Timestamp): string =>
  format.format(new Date(at as number | string)).slice(0, sizes[period]);

/** Timestamps a second. */
function perSecond(keyOf: (at: Timestamp) => string, count: number): number {
  const some = timestamps.slice(0, count);
  let length = 0;
  const from = performance.now();
  for (const at of some) length += keyOf(at).length;
  const seconds = (performance.now() - from) / 1000;
  kept[0] = length;
  return count / seconds;
}

const ours: number[] = [];
const baselines: number[] = [];
for (let round = 0; round < rounds; round += 1) {
  ours.push(perSecond(periodKeys(options), timestampCount));
  baselines.push(perSecond(byIntl, baselineCount));
}

if (period !== "week") {
  const keyOf = periodKeys(options);
  for (const at of timestamps.slice(0, baselineCount)) {
    if (keyOf(at) === byIntl(at)) continue;
    throw new Error(`${String(at)}: ours is ${keyOf(at)}, the baseline's ${byIntl(at)}`);
  }
}

const fastest = Math.max(...ours);
const baseline = Math.max(...baselines);
const row = (name: string, rate: number): Omit<Row, "limit" | "verdict"> => ({
  what: name,
  ours: `${whole(rate)}/s`,
  baseline: `${whole(baseline)}/s`,
  ratio: (baseline / rate).toFixed(2),
});
report([
  // The days of the zone are worked out in it, and it is compiled on the way.
  { ...row(`${what}, first round`, ours[0] ?? Number.NaN), ...noLimit },
  { ...row(what, fastest), ...(timestamps === instants ? atLeast(limit, fastest) : noLimit) },
]);
