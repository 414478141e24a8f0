import type { Engine } from "../engines/engine.js";

/** An engine that gets another text than the library wrote. */
export interface FaultyEngine extends Engine {
  /** How many statements were altered. */
  readonly altered: () => number;
}

/** The engine, with a fault in the text of each statement. A text without the place of the fault stays as it is. */
export function withFault(engine: Engine, alter: (text: string) => string): FaultyEngine {
  let altered = 0;
  return {
    ...engine,
    run(text, parameters) {
      const other = alter(text);
      if (other !== text) altered += 1;
      return engine.run(other, parameters);
    },
    altered: () => altered,
  };
}
