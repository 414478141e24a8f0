/** What drivers take in addition to the text: a list, or an object by name. */
export type QueryParameters = readonly string[] | Readonly<Record<string, string>>;
