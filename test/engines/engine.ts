import type { Column } from "./column.js";

/** A database engine that runs the statements of a dialect, as a user's driver would. */
export interface Engine {
  readonly name: string;
  readonly dialect: string;
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
