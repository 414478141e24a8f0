/** A language of the catalog: English, Indonesian, Malay or Thai. */
export type Language = "en" | "id" | "ms" | "th";
