import type { Post } from "../../social/post.js";

/** A post as an export gives it: a {@link Post} with its id and its time. */
export interface ExportedPost extends Post {
  /** The id of the post, as text, since numbers do not hold ids of 19 digits. */
  readonly id?: string;
  /** When it was posted. */
  readonly at?: string | number;
  /** What kind of post it is, in the words of the export. */
  readonly type?: string;
}
