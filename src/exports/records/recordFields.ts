import type { ExportKind } from "./exportKind.js";
import type { ExportRecords } from "./exportRecords.js";
import type { RecordField } from "./recordField.js";

type FieldsOf<Kind extends ExportKind> = Readonly<
  Partial<Record<keyof ExportRecords[Kind], RecordField>>
>;

const id: RecordField = { reading: "id" };
const text: RecordField = { reading: "text" };
const currency: RecordField = { reading: "currency" };
const count: RecordField = { reading: "count" };
const decimal: RecordField = { reading: "decimal" };
const amount: RecordField = { reading: "amount" };
const time: RecordField = { reading: "time" };
const flag: RecordField = { reading: "flag" };
/** Every record must have the field, so every preset must name it. */
const needed = (field: RecordField): RecordField => ({ ...field, needs: "preset" });
/** A preset may leave the field out. If it names the field, every record must have it. */
const filled = (field: RecordField): RecordField => ({ ...field, needs: "cell" });

/** The fields that a preset may give, and how their cells are read. */
export const recordFields: { readonly [Kind in ExportKind]: FieldsOf<Kind> } = {
  orders: {
    orderId: filled(id),
    customerId: id,
    at: filled(time),
    amount: needed(amount),
    currency,
    units: count,
    channel: text,
  },
  subscriptions: {
    customerId: needed(id),
    startedAt: needed(time),
    endedAt: time,
    revenue: amount,
    term: { reading: "term" },
    currency,
    plan: text,
  },
  campaigns: {
    name: text,
    at: filled(time),
    sent: needed(count),
    bounced: count,
    uniqueOpens: count,
    machineOpens: count,
    uniqueClicks: count,
    unsubscribes: count,
    complaints: count,
  },
  posts: {
    id: filled(id),
    at: filled(time),
    type: text,
    likes: count,
    comments: count,
    shares: count,
    saves: count,
    clicks: count,
    followers: count,
    reach: count,
    impressions: count,
    views: count,
  },
  channels: {
    channel: needed(text),
    campaign: text,
    first: filled(time),
    last: filled(time),
    cost: needed(amount),
    impressions: count,
    visits: count,
    leads: decimal,
    acquisitions: needed(decimal),
    actions: decimal,
    revenue: amount,
    currency,
  },
  responses: {
    id: needed(id),
    at: filled(time),
    score: { reading: "score" },
    comment: text,
    area: text,
  },
  events: {
    visitorId: needed(id),
    sessionId: id,
    eventId: id,
    at: needed(time),
    kind: text,
    engaged: flag,
    engagementSeconds: decimal,
    newVisitor: flag,
    channel: text,
    value: amount,
    currency,
  },
};
