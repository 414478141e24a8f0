import { expect, test } from "vitest";
import { catalog, inputSchema } from "../../src/catalog/index.js";
import { evaluate } from "../../src/evaluate/index.js";
import { tool } from "./tool.js";

interface ZodSchema {
  readonly safeParse: (value: unknown) => { readonly success: boolean; readonly data: unknown };
}
const { z } = tool("zod") as {
  readonly z: {
    readonly fromJSONSchema: (schema: object) => ZodSchema;
    readonly toJSONSchema: (schema: ZodSchema) => {
      readonly properties: object;
      readonly additionalProperties: unknown;
    };
  };
};

interface Answer {
  readonly isError?: boolean;
  readonly content: readonly { readonly type: "text"; readonly text: string }[];
}
interface Server {
  readonly registerTool: (
    name: string,
    config: { readonly description: string; readonly inputSchema: ZodSchema },
    handler: (input: unknown) => Answer,
  ) => void;
  readonly connect: (transport: unknown) => Promise<void>;
}
interface Client {
  readonly connect: (transport: unknown) => Promise<void>;
  readonly listTools: () => Promise<{
    readonly tools: readonly {
      readonly name: string;
      readonly inputSchema: { readonly properties?: object };
    }[];
  }>;
  readonly callTool: (call: object) => Promise<Answer>;
}
const sdk = "@modelcontextprotocol/sdk";
const { McpServer } = tool(`${sdk}/server/mcp.js`) as {
  readonly McpServer: new (about: object) => Server;
};
const { Client: McpClient } = tool(`${sdk}/client/index.js`) as {
  readonly Client: new (about: object) => Client;
};
const { InMemoryTransport } = tool(`${sdk}/inMemory.js`) as {
  readonly InMemoryTransport: { readonly createLinkedPair: () => readonly [unknown, unknown] };
};

const fieldsOf = (properties: object | undefined): string[] => Object.keys(properties ?? {}).sort();

test.each(catalog.map(({ id, example }) => [id, example] as const))(
  "zod reads the tool schema of %s and writes it with all fields",
  (id, { input, value }) => {
    const schema = inputSchema(id, { for: "tool" });
    const read = z.fromJSONSchema(schema);
    const { success, data } = read.safeParse(input);
    expect(success).toBe(true);
    expect(evaluate(id, data)).toHaveProperty("value", value);
    expect(read.safeParse({ ...input, somethingElse: 1 }).success).toBe(false);
    const written = z.toJSONSchema(read);
    expect(fieldsOf(written.properties)).toEqual(fieldsOf(schema.properties));
    expect(written.additionalProperties).toBe(false);
  },
);

test("an MCP server lists every KPI with its inputs, and a client calls each", async () => {
  const server = new McpServer({ name: "kpis", version: "1" });
  for (const { id } of catalog) {
    const schema = inputSchema(id, { for: "tool" });
    const config = {
      description: String(schema["description"]),
      inputSchema: z.fromJSONSchema(schema),
    };
    server.registerTool(id, config, (input) => {
      try {
        return { content: [{ type: "text", text: JSON.stringify(evaluate(id, input)) }] };
      } catch (error) {
        return { isError: true, content: [{ type: "text", text: (error as Error).message }] };
      }
    });
  }
  const client = new McpClient({ name: "assistant", version: "1" });
  const [one, other] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(one), client.connect(other)]);

  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(catalog.map(({ id }) => id));
  for (const { id, example } of catalog) {
    const listed = tools.find(({ name }) => name === id);
    expect(fieldsOf(listed?.inputSchema.properties)).toEqual(fieldsOf(inputSchema(id).properties));
    const { content } = await client.callTool({ name: id, arguments: example.input });
    expect(JSON.parse(content[0]?.text ?? "")).toHaveProperty("value", example.value);
  }
  const wrong = { customersAtStart: 10, customersLost: 20 };
  const { isError, content } = await client.callTool({ name: "churnRate", arguments: wrong });
  expect(isError).toBe(true);
  expect(content[0]?.text).toBe("customersLost must be at most customersAtStart (10), got 20");
});
