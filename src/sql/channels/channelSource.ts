import { checkedDialect } from "../dialects/checkedDialect.js";
import { columnName } from "../source/columnName.js";
import { columnsOf } from "../source/columnsOf.js";
import { readExactNumber } from "../source/exactNumber.js";
import type { QueryOptions } from "../source/queryOptions.js";
import { type RowSource, rowSource } from "../source/rowSource.js";
import { timeFaults } from "../source/timeFaults.js";
import type { Fault } from "../statement/fault.js";
import { type Fragment, parameter, sql, word } from "../text/fragment.js";
import type { Selected } from "../text/select.js";
import { channelCurrency } from "./channelCurrency.js";
import type { ChannelTable } from "./channelTable.js";

/** The numbers of a record of a channel. */
export const channelNumbers = [
  "cost",
  "acquisitions",
  "visits",
  "leads",
  "actions",
  "revenue",
] as const;
type ChannelNumber = (typeof channelNumbers)[number];

/** The rows of a table of channels, as statements read them. */
export interface ChannelSource extends RowSource {
  readonly faults: readonly Fault[];
  /** The channel's name, and by the names of the numbers each one (`em_n_cost`) and whether it is a fraction (`em_x_cost`). */
  readonly values: Selected;
  /** The decimals of the numbers that have a column. */
  readonly places: ReadonlyMap<ChannelNumber, number>;
  readonly currency: Selected;
}

/** Reads a table of what channels cost and brought in. */
export function channelSource(channels: ChannelTable, options: QueryOptions): ChannelSource {
  const dialect = checkedDialect(options);
  const columns = columnsOf(
    channels,
    ["channel", "cost", "acquisitions"],
    ["visits", "leads", "actions", "revenue", "currency", "at"],
  );
  const name = columnName(dialect, "columns.channel", columns.channel);
  const currency =
    columns.currency === undefined
      ? undefined
      : columnName(dialect, "columns.currency", columns.currency);
  const values: Record<string, Fragment> = { em_channel: dialect.text(name) };
  const places = new Map<ChannelNumber, number>();
  const faults: Fault[] = [
    {
      field: "channel",
      received: "null or an empty text",
      expected: "a non-empty string",
      condition: sql`${name} is null or ${dialect.text(name)} = ${parameter("", "text")}`,
      isOfRow: true,
    },
  ];
  for (const field of channelNumbers) {
    const given = columns[field];
    const isRequired = field === "cost" || field === "acquisitions";
    if (given === undefined) continue;
    const fromZero = field === "revenue" ? undefined : "a number from 0 up";
    const number = readExactNumber(dialect, field, given, fromZero);
    faults.push(...number.faults, ...(isRequired ? [missing(field, number.column)] : []));
    values[`em_n_${field}`] = number.value;
    values[`em_x_${field}`] = sql`case when ${number.isFraction} then 1 else 0 end`;
    places.set(field, number.places);
  }
  faults.push(...timeFaults(dialect, columns.at, options));
  const { at } = columns;
  const rows = rowSource({ items: "records", source: channels, times: { at }, options, faults });
  return { ...rows, faults, values, places, currency: channelCurrency(currency, rows.kept) };
}

function missing(field: string, column: Fragment): Fault {
  const condition = sql`${column} is null`;
  return { field, received: "null", expected: "there", condition, isOfRow: true };
}

/** Which of the fields that a record may leave out a row gives: one bit for each, in their order. */
export function givenExpression(
  optional: readonly ChannelNumber[],
  { places }: Pick<ChannelSource, "places">,
): Fragment {
  const bits = optional.map((field, place) =>
    places.has(field) ? `case when em_n_${field} is null then 0 else ${2 ** place} end` : "0",
  );
  return word(bits.join(" + "));
}
