/** A kind of business that the catalog recommends KPIs for. */
export type Industry =
  | "e-commerce"
  | "software as a service"
  | "media and content"
  | "social-first brands"
  | "retail with a loyalty programme"
  | "contact centres";
