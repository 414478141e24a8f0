import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, inject, test } from "vitest";
import { catalog, inputSchema } from "../../src/catalog/index.js";

interface Validation {
  readonly valid: boolean;
  readonly errors?: unknown;
}

test("an OpenAPI 3.1 document with the schema of each KPI is valid, and one with a wrong type is not", async () => {
  const index = join(inject("tools"), "node_modules/@seriousme/openapi-schema-validator/index.js");
  const { Validator } = (await import(/* @vite-ignore */ pathToFileURL(index).href)) as {
    readonly Validator: new () => { readonly validate: (document: object) => Promise<Validation> };
  };
  const operation = (operationId: string, schema: object): object => ({
    operationId,
    requestBody: { required: true, content: { "application/json": { schema } } },
    responses: { 200: { description: "The measure" }, 400: { description: "What is wrong" } },
  });
  const document = (schemaOf: (id: (typeof catalog)[number]["id"]) => object): object => ({
    openapi: "3.1.0",
    info: { title: "KPIs", version: "1" },
    paths: Object.fromEntries(
      catalog.map(({ id }) => [`/${id}`, { post: operation(id, schemaOf(id)) }]),
    ),
  });
  expect(await new Validator().validate(document(inputSchema))).toMatchObject({ valid: true });
  const wrong = await new Validator().validate(document(() => "churn" as never));
  expect(wrong.valid).toBe(false);
});
