/**
 * An object that may hold these fields. Plain JavaScript may pass any value, so each field may be
 * missing or hold anything.
 */
export type Fields<Name extends string> =
  | {
      readonly [Field in Name]?: unknown;
    }
  | null
  | undefined;
