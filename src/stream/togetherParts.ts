/** Aggregators by name. They may differ in their states and in their results. */
export type TogetherParts = Readonly<
  Record<
    string,
    {
      /** As in an aggregator. */
      readonly add: (state: never, item: never) => void;
      /** As in an aggregator. */
      readonly result: (state: never) => unknown;
    }
  >
>;
