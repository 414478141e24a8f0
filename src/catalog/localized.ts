import type { Language } from "./language.js";

/** The same text in each language. */
export type Localized<Text = string> = Readonly<Record<Language, Text>>;
