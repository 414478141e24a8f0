import { scores } from "../../feedback/responseTotalsState.js";
import { choice, isAbsent, isPlainObject } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import { checkedDialect } from "../dialects/checkedDialect.js";
import { columnName } from "../source/columnName.js";
import { columnsOf } from "../source/columnsOf.js";
import { emptyIdFault, missingIdFault } from "../source/idFault.js";
import type { QueryOptions } from "../source/queryOptions.js";
import { type RowSource, rowSource } from "../source/rowSource.js";
import { timeFaults } from "../source/timeFaults.js";
import type { Fault } from "../statement/fault.js";
import { type Fragment, joined, sql, whole } from "../text/fragment.js";
import type { Selected } from "../text/select.js";
import { isNotBlank } from "./isNotBlank.js";
import type { ResponseTable } from "./responseTable.js";

/** The rows of a table of responses, as statements read them. */
export interface ResponseSource extends RowSource {
  readonly faults: readonly Fault[];
  /** What a statement reads from each row, by alias: `em_given_score`, `em_commented`, `em_id`. */
  readonly values: Selected;
  /** Whether each row is a mention, so that the rows of an id are one response. */
  readonly areMentions: boolean;
}

/** Reads a table of responses. */
export function responseSource(
  responses: ResponseTable,
  options: QueryOptions & { readonly rows?: "responses" | "mentions" | null | undefined },
): ResponseSource {
  const dialect = checkedDialect(options);
  checkNoThemes(responses);
  const columns = columnsOf(responses, [], ["id", "score", "comment", "at"]);
  const rows = choice(options, "rows", ["responses", "mentions"], "responses");
  const areMentions = rows === "mentions";
  if (areMentions && columns.id === undefined) {
    const expected = "there, since rows of one response are told by it";
    throw new InputError("columns.id", columns.id, expected);
  }
  const named = (field: "id" | "score" | "comment"): Fragment | undefined => {
    const name = columns[field];
    return name === undefined ? undefined : columnName(dialect, `columns.${field}`, name);
  };
  const [id, score, comment] = [named("id"), named("score"), named("comment")];
  const faults = [
    ...(id === undefined ? [] : [missingIdFault("id", id), emptyIdFault(dialect, "id", id)]),
    ...(score === undefined ? [] : [scoreFault(score)]),
    ...timeFaults(dialect, columns.at, options),
  ];
  const times = { at: columns.at };
  return {
    ...rowSource({ items: "responses", source: responses, times, options, faults }),
    faults,
    values: {
      ...(id && { em_id: id }),
      ...(score && { em_given_score: dialect.whole(score) }),
      ...(comment && { em_commented: isNotBlank(dialect.text(comment)) }),
    },
    areMentions,
  };
}

function scoreFault(score: Fragment): Fault {
  const onScale = joined(scores.map(whole), ", ");
  return {
    field: "score",
    received: "another value",
    expected: "a whole number from 0 to 10",
    condition: sql`${score} not in (${onScale})`,
    isOfRow: true,
  };
}

/** Engines have lists of different kinds, or none, so a column of them is refused. */
function checkNoThemes(responses: ResponseTable): void {
  const columns = isPlainObject(responses) ? responses["columns"] : undefined;
  if (!isPlainObject(columns) || isAbsent(columns["themes"])) return;
  const expected = 'left out: give a row for each theme, with rows: "mentions"';
  throw new InputError("columns.themes", columns["themes"], expected);
}
