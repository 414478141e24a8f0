import type { CatalogInput } from "../catalogInput.js";

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

/** The interactions of people with posts. */
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

/** The number of posts. */
export const posts: CatalogInput = {
  name: "posts",
  type: "count",
  unit: "posts",
  meaning: "The posts that got them",
};
