import { afterAll, expect, test } from "vitest";
import { catalog, inputSchema } from "../../src/catalog/index.js";
import { evaluate } from "../../src/evaluate/index.js";
import { tool } from "./tool.js";

interface Label {
  readonly textContent: string;
  readonly closest: (selector: string) => unknown;
}
interface Element {
  readonly querySelector: (selector: string) => {
    readonly dispatchEvent: (event: unknown) => void;
  };
  readonly querySelectorAll: (selector: string) => Iterable<Label>;
}
interface Page {
  readonly document: { readonly createElement: (name: string) => Element };
  readonly Event: new (name: string, options: object) => unknown;
  readonly HTMLElement: unknown;
  readonly Node: unknown;
  readonly navigator: unknown;
  readonly close: () => void;
}
const { JSDOM } = tool("jsdom") as {
  readonly JSDOM: new (html: string, options: object) => { readonly window: Page };
};
const { window } = new JSDOM("", { url: "http://localhost/" });
// React and the form look for a browser's globals.
const { document, HTMLElement, Event, Node } = window;
const globals = { window, document, HTMLElement, Event, Node, IS_REACT_ACT_ENVIRONMENT: true };
Object.assign(globalThis, globals);
// Newer versions of Node have a navigator that cannot be assigned.
Object.defineProperty(globalThis, "navigator", { value: window.navigator, configurable: true });
afterAll(() => {
  window.close();
});

const react = tool("react") as {
  readonly createElement: (type: unknown, properties: object) => unknown;
  readonly act: (step: () => void) => Promise<void>;
};
const { createRoot } = tool("react-dom/client") as {
  readonly createRoot: (element: Element) => {
    readonly render: (content: unknown) => void;
    readonly unmount: () => void;
  };
};
const { default: Form } = tool("@rjsf/core") as { readonly default: unknown };
const { default: validator } = tool("@rjsf/validator-ajv8") as { readonly default: unknown };

test.each(catalog.map(({ id, example }) => [id, example] as const))(
  "a form of rjsf shows each field of %s under a label of its own, and its example can be submitted",
  async (id, { input, value }) => {
    const element = document.createElement("div");
    const root = createRoot(element);
    const submitted: unknown[] = [];
    const properties = {
      schema: inputSchema(id),
      validator,
      formData: input,
      onSubmit: ({ formData }: { readonly formData: unknown }) => submitted.push(formData),
    };
    await react.act(() => {
      root.render(react.createElement(Form, properties));
    });
    await react.act(() => {
      const event = new Event("submit", { bubbles: true, cancelable: true });
      element.querySelector("form").dispatchEvent(event);
    });
    // The fields of the items of a list have the same labels in each item.
    const labels = Array.from(element.querySelectorAll("label, legend"))
      .filter((label) => label.closest(".rjsf-field-array") === null)
      .map(({ textContent }) => textContent.trim())
      .filter((text) => text !== "");
    await react.act(() => {
      root.unmount();
    });
    expect(labels.length).toBeGreaterThan(0);
    expect(new Set(labels).size).toBe(labels.length);
    expect(submitted).toHaveLength(1);
    expect(evaluate(id, submitted[0])).toHaveProperty("value", value);
  },
);
