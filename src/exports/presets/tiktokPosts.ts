import type { ExportPreset } from "../preset/exportPreset.js";

/**
 * Videos of TikTok. The id is the link, since the file has no other.
 *
 * A count such as 1.2K is read as 1 200, which is what the file says of it.
 *
 * @example
 * tiktokPosts.fields.id; // "Video link"
 */
export const tiktokPosts: ExportPreset<"posts"> = {
  id: "tiktokPosts",
  title: "TikTok, videos",
  records: "posts",
  header: ["Video title", "Video link", "Post time"],
  notes: {
    followers: "the file has no followers: take rates by views, not by followers",
  },
  fields: {
    id: "Video link",
    at: "Post time",
    likes: { column: ["Total likes", "Likes"], optional: true },
    comments: { column: ["Total comments", "Comments"], optional: true },
    shares: { column: ["Total shares", "Shares"], optional: true },
    views: { column: ["Total views", "Views"] },
  },
};
