import type { CatalogInput } from "../catalogInput.js";

/** Likes of posts. */
export const likes: CatalogInput = {
  name: "likes",
  label: {
    en: "Likes",
    id: "Suka",
    ms: "Suka",
    th: "ถูกใจ",
  },
  type: "count",
  unit: "likes",
  meaning: "Likes and other reactions",
};

/** Comments on posts. */
export const comments: CatalogInput = {
  name: "comments",
  label: {
    en: "Comments",
    id: "Komentar",
    ms: "Komen",
    th: "ความคิดเห็น",
  },
  type: "count",
  unit: "comments",
  meaning: "Comments and replies",
};

/** Shares of posts. */
export const shares: CatalogInput = {
  name: "shares",
  label: {
    en: "Shares",
    id: "Bagikan",
    ms: "Kongsi",
    th: "แชร์",
  },
  type: "count",
  unit: "shares",
  meaning: "Shares and reposts",
};

/** Followers at posting time. */
export const followers: CatalogInput = {
  name: "followers",
  label: {
    en: "Followers",
    id: "Pengikut",
    ms: "Pengikut",
    th: "ผู้ติดตาม",
  },
  type: "count",
  unit: "followers",
  meaning: "The followers at posting time, summed over the posts",
};

/** The interactions of people with posts. */
export const interactions: readonly CatalogInput[] = [
  likes,
  comments,
  { ...shares, optional: true, absent: 0 },
  {
    name: "saves",
    label: {
      en: "Saves",
      id: "Simpanan",
      ms: "Simpanan",
      th: "บันทึก",
    },
    type: "count",
    unit: "saves",
    meaning: "Saves and bookmarks",
    optional: true,
    absent: 0,
  },
  {
    name: "clicks",
    label: {
      en: "Clicks",
      id: "Klik",
      ms: "Klik",
      th: "คลิก",
    },
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
  label: {
    en: "Posts",
    id: "Kiriman",
    ms: "Siaran",
    th: "จำนวนโพสต์",
  },
  type: "count",
  unit: "posts",
  meaning: "The posts that got them",
};
