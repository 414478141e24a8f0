import type { SqlTable } from "../source/sqlTable.js";
import type { PostColumns } from "./postColumns.js";

/** A table of posts: its name or a query, and its columns. */
export type PostTable = SqlTable & { readonly columns: PostColumns };
