/** Aggregators by name. They may differ in what they keep and in what they answer. */
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
