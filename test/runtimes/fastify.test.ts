import { afterAll, expect, test } from "vitest";
import { catalog, inputSchema, type MetricId } from "../../src/catalog/index.js";
import { evaluate } from "../../src/evaluate/index.js";
import { tool } from "./tool.js";

interface Reply {
  readonly statusCode: number;
  readonly json: () => { readonly value?: unknown; readonly message?: string };
}
interface Server {
  readonly post: (
    path: string,
    options: { readonly schema: { readonly body: object } },
    handler: (request: { readonly body: unknown }) => Promise<unknown>,
  ) => void;
  readonly inject: (request: object) => Promise<Reply>;
  readonly close: () => Promise<void>;
}
const fastify = tool("fastify") as (options?: object) => Server;

/** A server with a route for each KPI, which takes the schema as it is. */
function serverWith(options?: object): Server {
  const server = fastify(options);
  for (const { id } of catalog) {
    server.post(`/${id}`, { schema: { body: inputSchema(id) } }, ({ body }) =>
      Promise.resolve(evaluate(id, body)),
    );
  }
  return server;
}

const converting = serverWith();
const exact = serverWith({ ajv: { customOptions: { coerceTypes: false } } });
afterAll(async () => {
  await Promise.all([converting.close(), exact.close()]);
});

const post = (server: Server, id: MetricId, payload: object): Promise<Reply> =>
  server.inject({ method: "POST", url: `/${id}`, payload });

test.each([
  ["as it is configured by default", converting],
  ["without conversion of types", exact],
])("fastify %s answers the example of each KPI", async (_, server) => {
  for (const { id, example } of catalog) {
    const reply = await post(server, id, example.input);
    expect([id, reply.statusCode, reply.json().value]).toEqual([id, 200, example.value]);
  }
});

test("a long decimal text keeps every digit, and null is refused", async () => {
  for (const server of [converting, exact]) {
    const long = { revenue: "900719925474099.31", orders: 1 };
    const reply = await post(server, "averageOrderValue", long);
    expect(reply.json().value).toBe(900719925474099.31);
    const missing = await post(server, "averageOrderValue", { revenue: null, orders: 2 });
    expect(missing.statusCode).toBe(400);
  }
});

test("by default fastify makes 0 of a count that is null, so switch conversion off", async () => {
  const input = { customersAtStart: 10, customersLost: null };
  expect((await post(converting, "churnRate", input)).json().value).toBe(0);
  expect((await post(exact, "churnRate", input)).statusCode).toBe(400);
});
