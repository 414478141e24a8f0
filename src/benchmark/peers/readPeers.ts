import { iterable } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import type { Measure } from "../../kernel/measure.js";
import { isEmpty } from "../../statistics/checkFits.js";
import { checkFigure } from "../comparison/checkFigure.js";
import { checkMeaning, checkMeasure } from "../comparison/checkMeasure.js";
import type { KnownPeer, MeasuredPeer, Peer, PeerLeftOut, ValuedPeer } from "./peer.js";

/** The peers that have a value, and those that have none, by id: their order is to change nothing. */
export function readPeers(
  peers: Iterable<Peer>,
  own?: Measure,
): { readonly known: readonly KnownPeer[]; readonly leftOut: readonly PeerLeftOut[] } {
  const all = Array.from(iterable("peers", peers), (peer, place) => readPeer(peer, place));
  // What holds nothing may lack the currency of the others.
  const measured = all.flatMap(({ measure }) => (measure ? [measure] : []));
  const like = [...(own ? [own] : []), ...measured].find((one) => !isEmpty(one));
  const ids = new Set<string>();
  for (const [place, { id, measure, value }] of all.entries()) {
    if (ids.has(id)) throw new InputError(`peers[${place}].id`, id, "another than those before");
    ids.add(id);
    if (own && measure === undefined) checkFigure(`peers[${place}].value`, value ?? 0, own.kind);
    for (const wanted of [like, own]) {
      if (measure && wanted) checkMeaning(`peers[${place}].measure`, measure, wanted);
    }
  }
  all.sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    known: all.filter((peer): peer is KnownPeer => peer.value !== null),
    leftOut: all
      .filter(({ value }) => value === null)
      .map(({ id, measure }) => ({ id, reason: measure?.reason ?? "no-data" })),
  };
}

function readPeer(
  peer: Peer,
  place: number,
): { readonly id: string; readonly value: number | null; readonly measure?: Measure } {
  const { id, measure, value } = Object(peer) as Partial<MeasuredPeer & ValuedPeer>;
  const at = `peers[${place}]`;
  if (typeof id !== "string" || id === "") throw new InputError(`${at}.id`, id, "a name");
  if (value === undefined) {
    const known = checkMeasure(`${at}.measure`, measure as Measure);
    return { id, value: known.value, measure: known };
  }
  if (measure !== undefined) {
    throw new InputError(`${at}.value`, value, "left out where there is a measure");
  }
  if (!Number.isFinite(value)) throw new InputError(`${at}.value`, value, "a finite number");
  return { id, value };
}
