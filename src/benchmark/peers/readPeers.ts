import { iterable } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import type { Measure } from "../../kernel/measure.js";
import { numberFrom } from "../../kernel/numberFrom.js";
import { isEmpty } from "../../statistics/sameMeaning.js";
import { checkFigure } from "../comparison/checkFigure.js";
import { checkMeaning } from "../comparison/checkMeaning.js";
import { checkMeasure } from "../comparison/checkMeasure.js";
import type { MeasuredPeer } from "./measuredPeer.js";
import type { KnownPeer, Peer } from "./peer.js";
import type { PeerLeftOut } from "./peerLeftOut.js";
import type { ValuedPeer } from "./valuedPeer.js";

/** A peer that was read, with or without a value. */
type ReadPeer = Omit<KnownPeer, "value"> & { readonly value: number | null };

/**
 * The peers with and without a value, both sorted by id, so that the order of the input does not
 * matter.
 *
 * @param own - The measure that all peers must agree with in meaning. If it is left out, the peers
 * must agree with each other.
 */
export function readPeers(
  peers: Iterable<Peer>,
  own?: Measure,
): { readonly known: readonly KnownPeer[]; readonly leftOut: readonly PeerLeftOut[] } {
  const all = Array.from(iterable("peers", peers), (peer, position) =>
    readPeer(peer, `peers[${position}]`),
  );
  const wanted = wantedMeanings(all, own);
  const ids = new Set<string>();
  for (const [position, { id, argument, measure, value }] of all.entries()) {
    if (ids.has(id)) throw new InputError(`peers[${position}].id`, id, "another than those before");
    ids.add(id);
    if (measure === undefined && own) checkFigure(`peers[${position}].value`, value ?? 0, own.kind);
    for (const one of wanted) if (measure) checkMeaning(argument, measure, one);
  }
  all.sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    known: all.filter((peer): peer is KnownPeer => peer.value !== null),
    leftOut: all
      .filter(({ value }) => value === null)
      .map(({ id, measure }) => ({ id, reason: measure?.reason ?? "no-data" })),
  };
}

/**
 * The measures that peers must agree with in meaning. There may be two, since an empty measure may
 * lack the currency of the others.
 */
function wantedMeanings(all: readonly ReadPeer[], own: Measure | undefined): readonly Measure[] {
  const measures = [own, ...all.map(({ measure }) => measure)].filter((one) => one !== undefined);
  const withCurrency = measures.find((one) => !isEmpty(one));
  return [...new Set([withCurrency, own])].filter((one) => one !== undefined);
}

function readPeer(peer: Peer, place: string): ReadPeer {
  const { id, measure, value: given } = Object(peer) as Partial<MeasuredPeer & ValuedPeer>;
  const value = numberFrom(given);
  const argument = `${place}.measure`;
  if (typeof id !== "string" || id === "") throw new InputError(`${place}.id`, id, "a name");
  if (value === undefined) {
    const checked = checkMeasure(argument, measure as Measure);
    return { id, value: checked.value, argument, measure: checked };
  }
  if (measure !== undefined) {
    throw new InputError(`${place}.value`, value, "left out where there is a measure");
  }
  if (!Number.isFinite(value)) throw new InputError(`${place}.value`, value, "a finite number");
  return { id, value, argument };
}
