/** What to do with an item that cannot be right: throw an error, or leave the item out. */
export type Invalid = "throw" | "skip";
