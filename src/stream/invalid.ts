/** What to do with an item that cannot be right. */
export type Invalid = "throw" | "skip";
