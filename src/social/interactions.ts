import { count, countIfAny } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import type { Fields } from "../kernel/fields.js";

/** Interactions of people with posts. */
export interface Interactions {
  /** Likes and other reactions. */
  readonly likes: Count;
  /** Comments and replies. */
  readonly comments: Count;
  /** Shares and reposts; 0 where it is left out. */
  readonly shares?: Count | null | undefined;
  /** Saves and bookmarks; 0 where it is left out. */
  readonly saves?: Count | null | undefined;
  /** Clicks on a link; 0 where it is left out. */
  readonly clicks?: Count | null | undefined;
}

/** Adds all interactions up. */
export function interactions(input: Fields<keyof Interactions>): number {
  return (
    count(input, "likes") +
    count(input, "comments") +
    countIfAny(input, "shares") +
    countIfAny(input, "saves") +
    countIfAny(input, "clicks")
  );
}
