/** The families of KPIs, in the order of the guides. */
export const families = [
  "social",
  "web",
  "email",
  "commerce",
  "acquisition",
  "retention",
  "value",
  "survey",
  "loyalty",
  "feedback",
  "growth",
  "score",
] as const;

/** A family of KPIs: the subpath that they are imported from. */
export type Family = (typeof families)[number];
