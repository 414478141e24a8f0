import fc from "fast-check";
import type { Post } from "../../src/social/post.js";
import { postTotalsAggregator } from "../../src/social/postTotalsAggregator.js";
import type { Dialect } from "../../src/sql/dialects/dialect.js";
import { queryPostTotals } from "../../src/sql/posts/queryPostTotals.js";
import type { Engine } from "../engines/engine.js";
import { recordsAgree } from "./recordsAgree.js";

const fields = [
  "likes",
  "comments",
  "shares",
  "saves",
  "clicks",
  "followers",
  "reach",
  "impressions",
  "views",
] as const;
const columns = fields.map((name) => ({ name: `number of ${name}`, type: "whole" }) as const);

const count = fc.option(
  fc.oneof(
    { arbitrary: fc.nat(5000), weight: 8 },
    { arbitrary: fc.constantFrom(0, 2 ** 47 - 1), weight: 1 },
  ),
  { freq: 4 },
);
const posts = fc.record<Record<(typeof fields)[number], number | null>>({
  likes: count,
  comments: count,
  shares: count,
  saves: count,
  clicks: count,
  followers: count,
  reach: count,
  impressions: count,
  views: count,
});

/** Random posts, added up by an engine and in memory; once with all columns, once with few of them. */
export async function postTotalsAgree(
  engine: Engine,
  dialect: Dialect,
  numRuns: number,
): Promise<void> {
  for (const chosen of [fields, ["comments", "clicks", "impressions"] as const, [] as const]) {
    const named = Object.fromEntries(chosen.map((name) => [name, `number of ${name}`]));
    await recordsAgree(engine, dialect, numRuns, {
      table: "all posts",
      columns,
      values: posts,
      loaded: (post) => fields.map((name) => (post[name] === null ? null : String(post[name]))),
      record: (post): Post => Object.fromEntries(chosen.map((name) => [name, post[name]])),
      aggregator: postTotalsAggregator,
      query: (at, options, by) =>
        queryPostTotals(
          { table: "all posts", columns: { ...named, at } },
          { ...options, ...(by && { by }) },
        ),
    });
  }
}
