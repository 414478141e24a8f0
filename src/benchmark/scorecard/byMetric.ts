/** What belongs to each of some KPIs, by their ids. */
export type ByMetric<Of> = Readonly<Record<string, Of>> | ReadonlyMap<string, Of>;
