import { expect, test } from "vitest";
import { catalog } from "../../src/catalog/index.js";
import { ratioCases } from "./ratioCases.js";
import { ratioLaws } from "./ratioLaws.js";

const ratios = catalog.filter(({ rollUp }) => rollUp !== "never");
const cases = ratios.flatMap(ratioCases);

test("the laws cover every KPI that rolls up", () => {
  expect([...new Set(cases.map(({ entry }) => entry.id))]).toEqual(ratios.map(({ id }) => id));
  expect(cases.length).toBeGreaterThan(ratios.length);
});

for (const ratioCase of cases) ratioLaws(ratioCase);
