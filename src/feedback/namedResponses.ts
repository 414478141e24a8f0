import type { ReadResponse } from "./readResponse.js";

/** The responses that name the same theme or area. */
export interface NamedResponses {
  readonly name: string;
  readonly responses: readonly ReadResponse[];
}

/** Groups responses by the themes or areas that they name: the largest group first, then by name. */
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
  return Array.from(byName, ([name, group]) => ({ name, responses: group })).sort(
    (a, b) => b.responses.length - a.responses.length || (a.name < b.name ? -1 : 1),
  );
}
