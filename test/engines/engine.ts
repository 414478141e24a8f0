import type { Column } from "./column.js";

/** A database engine that runs the statements of a dialect, as a user's driver would. */
export interface Engine {
  readonly name: string;
  readonly dialect: string;
  /** Whether instants and local times are loaded as whole milliseconds since 1970, for want of a type. */
  readonly timesAreNumbers?: boolean;
  /** Whether tables are joined by equal columns only, so that lines of orders cannot be grouped by keys that may be null. */
  readonly joinsByEqualityOnly?: boolean;
  /** Whether a product of whole numbers is an error beyond 64 bits, so that amounts must be small. */
  readonly productsAreNarrow?: boolean;
  /** The rows of the answer, as the engine's driver gives them. */
  run(text: string, parameters: unknown): Promise<readonly unknown[]>;
  /** Drops and creates the table, and fills it with these values, each given as text, or null. */
  load(
    table: string,
    columns: readonly Column[],
    rows: readonly (readonly (string | null)[])[],
  ): Promise<void>;
  close(): Promise<void>;
}
