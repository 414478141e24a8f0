import { ReportError } from "../reportError.js";
import { answersSection } from "./answers.js";
import { campaignsSection } from "./campaigns.js";
import { costsSection } from "./costs.js";
import type { ExportFile } from "./exportFile.js";
import { ordersSections } from "./orders.js";
import type { PastOptions } from "./past.js";
import { postsSection } from "./posts.js";
import type { Section } from "./section.js";
import { subscriptionsSection } from "./subscriptions.js";

type Fields = Readonly<Record<string, string | undefined>>;

/** The sections of a file that a tool exported. */
export async function exportSections(
  { path, title, reading, question = "nps" }: ExportFile,
  currency: string | undefined,
  past: PastOptions | undefined,
): Promise<readonly Section[]> {
  const source = (records: readonly Fields[]) => ({ path, records, skipped: undefined });
  switch (reading.kind) {
    case "orders": {
      const orders = reading.records.map((order) => texts({ ...order, at: order.at ?? "" }));
      const hasChannel = orders.some(({ channel }) => channel !== undefined);
      const named = hasChannel
        ? orders.map((order) => ({ ...order, channel: order["channel"] ?? "(none)" }))
        : orders;
      const columns = { customerId: "", at: "", amount: "", ...(hasChannel && { channel: "" }) };
      return ordersSections(source(named), columns, currency, past);
    }
    case "channels": {
      const { first, last } = reading.period ?? {};
      const month = first?.slice(0, 7) === last?.slice(0, 7) ? first?.slice(0, 7) : undefined;
      const costs = reading.records.map((record) =>
        texts({ ...record, month: monthIn(record.first, record.last) ?? month }),
      );
      return [await costsSection(source(costs), currency)];
    }
    case "campaigns":
      return [await campaignsSection(source(reading.records.map(texts)))];
    case "posts": {
      const [network = title] = title.split(",");
      const posts = reading.records.map((post) => texts({ ...post, date: post.at, network }));
      return [await postsSection(source(posts))];
    }
    case "subscriptions": {
      const subscriptions = reading.records.map(({ startedAt, endedAt, ...more }) =>
        texts({ ...more, startedAt: dateOf(startedAt), endedAt: endedAt && dateOf(endedAt) }),
      );
      return [await subscriptionsSection(source(subscriptions), currency)];
    }
    case "responses": {
      const answers = reading.records.flatMap(({ at, score }) =>
        score === undefined ? [] : [texts({ date: at, channel: title, question, answer: score })],
      );
      return [await answersSection(source(answers))];
    }
    case "events":
      throw new ReportError(
        `${path} holds events of visitors, of which the report has no section: see docs/from-events.md`,
      );
  }
}

/** The fields as texts, as the rows of a file have them. */
function texts(record: object): Fields {
  return Object.fromEntries(
    Object.entries(record).flatMap(([field, value]) =>
      value === undefined || value === null ? [] : [[field, String(value)]],
    ),
  );
}

/** The month that both days are in. */
function monthIn(
  first: string | number | undefined,
  last: string | number | undefined,
): string | undefined {
  if (first === undefined || last === undefined) return undefined;
  const month = dateOf(first).slice(0, 7);
  return dateOf(last).startsWith(month) ? month : undefined;
}

function dateOf(time: string | number): string {
  return (typeof time === "number" ? new Date(time).toISOString() : time).slice(0, 10);
}
