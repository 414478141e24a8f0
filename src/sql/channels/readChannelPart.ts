import { type ChannelStatePart, fractionBits } from "../../acquisition/channelState.js";
import { type Exact, exact } from "../../kernel/exact.js";
import { addExact, type ExactSum, emptySum } from "../../kernel/exactSum.js";
import type { ResultRow } from "../statement/resultRow.js";
import { type ChannelSource, channelNumbers } from "./channelSource.js";

/** The sums of a row of the answer, as they are kept in memory too. */
export function readChannelPart(
  { places }: Pick<ChannelSource, "places">,
  row: ResultRow,
): ChannelStatePart {
  const sum = (field: (typeof channelNumbers)[number]): Exact =>
    places.has(field) ? row.sum(`em_s_${field}`, places.get(field)) : exact(0);
  const fractions = channelNumbers.filter(
    (field) => places.has(field) && row.count(`em_f_${field}`) > 0,
  );
  return {
    given: row.count("em_given"),
    records: row.count("em_records"),
    fractions: fractionBits(fractions),
    visits: summed(sum("visits")),
    acquisitions: summed(sum("acquisitions")),
    leads: summed(sum("leads")),
    actions: summed(sum("actions")),
    cost: sum("cost"),
    revenue: sum("revenue"),
  };
}

function summed(amount: Exact): ExactSum {
  const sum = emptySum();
  addExact(sum, amount);
  return sum;
}
