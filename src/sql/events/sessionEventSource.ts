import { InputError } from "../../kernel/inputError.js";
import { checkedDialect } from "../dialects/checkedDialect.js";
import type { Dialect } from "../dialects/dialect.js";
import { columnName } from "../source/columnName.js";
import { columnsOf } from "../source/columnsOf.js";
import { readExactNumber } from "../source/exactNumber.js";
import { type FlagColumn, readFlagColumn } from "../source/flagColumn.js";
import { emptyIdFault, missingIdFault } from "../source/idFault.js";
import type { QueryOptions } from "../source/queryOptions.js";
import { type RowSource, rowSource } from "../source/rowSource.js";
import { timeFaults } from "../source/timeFaults.js";
import type { Fault } from "../statement/fault.js";
import { type Fragment, parameter, sql, word } from "../text/fragment.js";
import type { Selected } from "../text/select.js";
import type { SessionEventTable } from "./sessionEventTable.js";

/** The rows of a table of events, as statements read them. */
export interface SessionEventSource extends RowSource {
  readonly faults: readonly Fault[];
  /**
   * What a statement reads from each row, by alias: `em_visitor`, `em_session`, `em_kind`,
   * `em_event`, `em_says_engaged`, `em_says_new` and `em_attention`. Without a column, it is null.
   */
  readonly values: Selected;
  /** Which of the optional columns there are. */
  readonly has: (field: "sessionId" | "engagementSeconds" | "newVisitor") => boolean;
  /** The decimals of a unit of the seconds of attention. */
  readonly places: number;
}

/** Reads a table of events. */
export function sessionEventSource(
  events: SessionEventTable,
  options: QueryOptions,
): SessionEventSource {
  const dialect = windowingDialect(options);
  const columns = columnsOf(
    events,
    ["visitorId", "at"],
    ["sessionId", "kind", "eventId", "engaged", "engagementSeconds", "newVisitor"],
  );
  const { at } = columns;
  const named = (field: "visitorId" | "sessionId" | "kind" | "eventId"): Fragment | undefined => {
    const name = columns[field];
    return name === undefined ? undefined : columnName(dialect, `columns.${field}`, name);
  };
  const visitor = columnName(dialect, "columns.visitorId", columns.visitorId);
  const [session, kind, event] = [named("sessionId"), named("kind"), named("eventId")];
  const flag = (field: "engaged" | "newVisitor", given: FlagColumn | undefined) =>
    given === undefined ? undefined : readFlagColumn(dialect, field, given);
  const engaged = flag("engaged", columns.engaged);
  const newVisitor = flag("newVisitor", columns.newVisitor);
  const seconds =
    columns.engagementSeconds === undefined
      ? undefined
      : readExactNumber(
          dialect,
          "engagementSeconds",
          columns.engagementSeconds,
          "a finite number from 0 up",
        );
  const faults = [
    missingIdFault("visitorId", visitor),
    emptyIdFault(dialect, "visitorId", visitor),
    ...timeFaults(dialect, at, options, true),
    ...(session === undefined ? [] : [emptyIdFault(dialect, "sessionId", session)]),
    ...(event === undefined ? [] : [emptyIdFault(dialect, "eventId", event)]),
    ...(kind === undefined ? [] : [emptyKindFault(dialect, kind)]),
    ...(engaged?.faults ?? []),
    ...(newVisitor?.faults ?? []),
    ...(seconds?.faults ?? []),
  ];
  const rows = rowSource({ items: "events", source: events, times: { at }, options, faults });
  if (rows.time?.isDate !== false) {
    throw new InputError(
      "columns.at",
      at,
      "a column of dates with their times, since minutes decide",
    );
  }
  const nothing = dialect.whole(word("null"));
  return {
    ...rows,
    faults,
    values: {
      em_visitor: visitor,
      em_session: session ?? nothing,
      em_kind: kind === undefined ? dialect.text(word("null")) : dialect.text(kind),
      em_event: event ?? nothing,
      em_says_engaged: engaged?.value ?? nothing,
      em_says_new: newVisitor?.value ?? nothing,
      em_attention: seconds?.value ?? nothing,
    },
    has: (field) => columns[field] !== undefined,
    places: seconds?.places ?? 0,
  };
}

/** The dialect among the options. Throws if its engine has no window functions. */
function windowingDialect(options: QueryOptions): Dialect {
  const dialect = checkedDialect(options);
  if (dialect.hasWindowFunctions) return dialect;
  throw new InputError("dialect", dialect.name, "a dialect that has window functions");
}

function emptyKindFault(dialect: Dialect, kind: Fragment): Fault {
  return {
    field: "kind",
    received: "an empty text",
    expected: "a text that is not empty",
    condition: sql`${dialect.text(kind)} = ${parameter("", "text")}`,
    isOfRow: true,
  };
}
