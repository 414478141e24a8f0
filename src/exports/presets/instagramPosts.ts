import type { ExportPreset } from "../preset/exportPreset.js";

/**
 * Posts of Instagram and Facebook from Meta Business Suite, without stories.
 *
 * @example
 * instagramPosts.fields.saves.column; // "Saves"
 */
export const instagramPosts: ExportPreset<"posts"> = {
  id: "instagramPosts",
  title: "Instagram, posts",
  records: "posts",
  header: ["Post ID", "Publish time", "Post type", "Reach"],
  rows: [{ column: "Post type", drop: ["IG story", "Story"] }],
  decimal: ".",
  notes: {
    followers: "the file has no followers: take rates by reach or by views, not by followers",
  },
  fields: {
    id: "Post ID",
    at: { column: "Publish time", dates: ["iso", "month-first"] },
    type: "Post type",
    likes: { column: ["Likes", "Reactions"], optional: true },
    comments: { column: "Comments", optional: true },
    shares: { column: "Shares", optional: true },
    saves: { column: "Saves", optional: true },
    reach: "Reach",
    impressions: { column: "Impressions", optional: true },
    views: { column: "Views", optional: true },
  },
};
