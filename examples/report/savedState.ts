import { InputError, type SavedState } from "engagement-metrics";

/** What an aggregator of one's own has saved; throws where it is another's, or another version. */
export function stateOf(saved: unknown, aggregator: string, version: number): unknown {
  const { state, ...saver } = saved as SavedState;
  if (saver.aggregator === aggregator && saver.version === version) return state;
  throw new InputError("saved", saver.aggregator, `a state of ${aggregator}, version ${version}`);
}
