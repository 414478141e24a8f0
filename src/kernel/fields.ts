/** An object that may hold these fields. Plain JavaScript may pass any value, so nothing is certain. */
export type Fields<Name extends string> =
  | {
      readonly [Field in Name]?: unknown;
    }
  | null
  | undefined;
