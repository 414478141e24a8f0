/** What to do with an invalid item: throw an error, or leave the item out. */
export type Invalid = "throw" | "skip";
