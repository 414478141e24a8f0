import { expect, test } from "vitest";
import { catalog } from "../../src/catalog/index.js";
import { ratioCases } from "./ratioCases.js";
import { ratioLaws } from "./ratioLaws.js";

const ratios = catalog.filter(({ rollUp, kind }) => rollUp !== "never" && kind !== "total");
const cases = ratios.flatMap(ratioCases);

test("the laws cover every ratio that rolls up", () => {
  expect([...new Set(cases.map(({ entry }) => entry.id))]).toEqual(ratios.map(({ id }) => id));
  expect(cases.length).toBeGreaterThan(ratios.length);
});

for (const ratioCase of cases) ratioLaws(ratioCase);
