import type { ReadResponse } from "./readResponse.js";

/** The responses that share a name: a theme, or an area. */
export interface NamedResponses {
  readonly name: string;
  readonly responses: readonly ReadResponse[];
}

/** Responses by the names they bear: the name with the most first, then in the order of the names. */
export function namedResponses(
  responses: readonly ReadResponse[],
  namesOf: (response: ReadResponse) => readonly string[],
): NamedResponses[] {
  const byName = new Map<string, ReadResponse[]>();
  for (const response of responses) {
    for (const name of namesOf(response)) {
      const known = byName.get(name);
      if (known === undefined) byName.set(name, [response]);
      else known.push(response);
    }
  }
  return Array.from(byName, ([name, bearers]) => ({ name, responses: bearers })).sort(
    (a, b) => b.responses.length - a.responses.length || (a.name < b.name ? -1 : 1),
  );
}
