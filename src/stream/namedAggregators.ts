/** Aggregators of one type of item, by name. They may differ in their states and in their results. */
export type NamedAggregators<Item, Results> = {
  readonly [Name in keyof Results]: {
    /** As in an aggregator. */
    readonly add: (state: never, item: Item) => void;
    /** As in an aggregator. */
    readonly result: (state: never) => Results[Name];
  };
};
