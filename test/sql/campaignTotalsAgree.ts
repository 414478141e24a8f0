import fc from "fast-check";
import { campaignTotalsAggregatorFor } from "../../src/email/campaignTotalsAggregatorFor.js";
import type { EmailCampaign } from "../../src/email/emailCampaign.js";
import type { Count } from "../../src/kernel/count.js";
import { queryCampaignTotals } from "../../src/sql/campaigns/queryCampaignTotals.js";
import type { Dialect } from "../../src/sql/dialects/dialect.js";
import type { Engine } from "../engines/engine.js";
import { recordsAgree } from "./recordsAgree.js";

const fields = [
  "sent",
  "bounced",
  "uniqueOpens",
  "machineOpens",
  "uniqueClicks",
  "unsubscribes",
  "complaints",
] as const;
const columns = fields.map((name) => ({ name: `number of ${name}`, type: "whole" }) as const);
const named = Object.fromEntries(fields.map((name) => [name, `number of ${name}`]));

/** A part of a whole, or null. */
const part = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 3 });
const sizes = fc.oneof(
  { arbitrary: fc.nat(2000), weight: 6 },
  { arbitrary: fc.constantFrom(0, 2 ** 46), weight: 1 },
);

/** Random campaigns, each of which lacks some of its numbers. */
const campaigns: fc.Arbitrary<EmailCampaign> = fc
  .tuple(sizes, fc.tuple(part, part, part, part, part, part))
  .map(([sent, [bounces, opens, machines, ...others]]) => {
    const of = (whole: number, share: number | null): number | null =>
      share === null ? null : Math.floor(whole * share);
    const bounced = of(sent, bounces);
    const arrived = sent - (bounced ?? 0);
    const uniqueOpens = of(arrived, opens);
    const machineOpens = of(uniqueOpens ?? arrived, machines);
    const [uniqueClicks, unsubscribes, complaints] = others.map((share) => of(arrived, share));
    return { sent, bounced, uniqueOpens, machineOpens, uniqueClicks, unsubscribes, complaints };
  });

/** Random campaigns, added up by an engine and in memory. */
export async function campaignTotalsAgree(
  engine: Engine,
  dialect: Dialect,
  numRuns: number,
): Promise<void> {
  const definition = { audience: "tracked" };
  await recordsAgree(engine, dialect, numRuns, {
    table: "sent campaigns",
    columns,
    values: campaigns,
    loaded: (campaign) => fields.map((name) => textOf(campaign[name])),
    record: (campaign) => ({ ...campaign }),
    aggregator: campaignTotalsAggregatorFor({ definition }),
    query: (at, options, by) =>
      queryCampaignTotals(
        { table: "sent campaigns", columns: { sent: "", ...named, at } },
        { ...options, definition, ...(by && { by }) },
      ),
  });
}

function textOf(count: Count | null | undefined): string | null {
  return count === null || count === undefined ? null : String(count);
}
