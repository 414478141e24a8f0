import type { ExportPreset } from "../preset/exportPreset.js";

/**
 * Posts of a page on LinkedIn. Reposts are shares; the id is the link.
 *
 * @example
 * linkedinPosts.fields.shares.column; // "Reposts"
 */
export const linkedinPosts: ExportPreset<"posts"> = {
  id: "linkedinPosts",
  title: "LinkedIn, posts",
  records: "posts",
  header: ["Post title", "Post link", "Created date", "Impressions"],
  decimal: ".",
  notes: {
    followers: "the file has no followers: take rates by impressions, not by followers",
  },
  fields: {
    id: "Post link",
    at: { column: "Created date", dates: ["iso", "month-first"] },
    type: { column: "Post type", optional: true },
    likes: { column: "Likes", optional: true },
    comments: { column: "Comments", optional: true },
    shares: { column: "Reposts", optional: true },
    clicks: { column: "Clicks", optional: true },
    impressions: "Impressions",
    views: { column: ["Views (Excluding offsite video views)", "Views"], optional: true },
  },
};
