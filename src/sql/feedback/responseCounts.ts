import type { Grouped } from "../statement/grouped.js";
import { type Fragment, sql, whole, word } from "../text/fragment.js";
import { derived, select } from "../text/select.js";
import type { ResponseSource } from "./responseSource.js";

/**
 * The counts of each group: a query with the keys, `em_is_group` and, for each score,
 *
 *     em_score        the score, or null
 *     em_responses    how many responses gave it
 *     em_comments     how many of them have a comment that is not blank
 *     em_source_rows  how many rows of the table they are made of
 *     em_conflict     1 where rows of one response differ
 */
export function responseCounts(source: ResponseSource): Grouped<never>["groups"] {
  const { keyNames } = source;
  const counts = {
    em_responses: word("count(*)"),
    em_comments: word("sum(em_comment)"),
    em_source_rows: word("sum(em_rows)"),
    em_conflict: word("max(em_differ)"),
  };
  const query = select(
    { ...source.aliases(), em_score: word("em_score"), em_is_group: whole(1), ...counts },
    {
      from: derived(source.areMentions ? fromMentions(source) : fromRows(source), "em_one"),
      groupBy: [...keyNames, "em_score"],
    },
  );
  return { query, names: [...keyNames, "em_score", ...Object.keys(counts)] };
}

/** The responses of rows that are one response each. */
function fromRows(source: ResponseSource): Fragment {
  const { score, comment } = given(source);
  return select(
    {
      ...source.aliases(),
      em_score: score,
      em_comment: comment,
      em_rows: whole(1),
      em_differ: whole(0),
    },
    { from: derived(source.rows(source.values, "of the range"), "em_r") },
  );
}

/** The responses of rows that are one mention each: in each group, the rows of an id are one response. */
function fromMentions(source: ResponseSource): Fragment {
  const { score, comment } = given(source);
  const rows = select(
    {
      ...source.aliases(),
      em_id: word("em_id"),
      em_row_score: score,
      em_row_comment: comment,
    },
    { from: derived(source.rows(source.values, "of the range"), "em_r") },
  );
  const differ = [
    "min(em_row_score) <> max(em_row_score)",
    "count(em_row_score) > 0 and count(em_row_score) < count(*)",
    "min(em_row_comment) <> max(em_row_comment)",
  ];
  return select(
    {
      ...source.aliases(),
      em_score: word("max(em_row_score)"),
      em_comment: word("max(em_row_comment)"),
      em_rows: word("count(*)"),
      em_differ: word(`case when ${differ.join(" or ")} then 1 else 0 end`),
    },
    { from: derived(rows, "em_m"), groupBy: [...source.keyNames, "em_id"] },
  );
}

/** The score and the comment of a row; without a column, no row has one. */
function given({ dialect, values }: ResponseSource): {
  readonly score: Fragment;
  readonly comment: Fragment;
} {
  return {
    score: "em_given_score" in values ? word("em_given_score") : dialect.whole(sql`null`),
    comment: "em_commented" in values ? word("em_commented") : whole(0),
  };
}
