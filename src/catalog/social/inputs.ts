import type { CatalogInput } from "../catalogEntry.js";

/** Likes of posts. */
export const likes: CatalogInput = {
  name: "likes",
  type: "count",
  unit: "likes",
  meaning: "Likes and other reactions",
};

/** Comments on posts. */
export const comments: CatalogInput = {
  name: "comments",
  type: "count",
  unit: "comments",
  meaning: "Comments and replies",
};

/** What people did with posts. */
export const interactions: readonly CatalogInput[] = [
  likes,
  comments,
  {
    name: "shares",
    type: "count",
    unit: "shares",
    meaning: "Shares and reposts",
    optional: true,
    absent: 0,
  },
  {
    name: "saves",
    type: "count",
    unit: "saves",
    meaning: "Saves and bookmarks",
    optional: true,
    absent: 0,
  },
  {
    name: "clicks",
    type: "count",
    unit: "clicks",
    meaning: "Clicks on a link",
    optional: true,
    absent: 0,
  },
];

/** The posts that got whatever is counted. */
export const posts: CatalogInput = {
  name: "posts",
  type: "count",
  unit: "posts",
  meaning: "The posts that got them",
};
