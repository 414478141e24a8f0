import { isPlainObject } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import type { ExportPreset } from "./exportPreset.js";
import { exportPresetSchema } from "./exportPresetSchema.js";
import type { PresetSchema } from "./presetSchema.js";

/** Presets that were found valid. */
const valid = new WeakSet();

/** Throws if a value is no preset, by the schema of presets. */
export function checkPreset(preset: unknown): asserts preset is ExportPreset {
  if (isPlainObject(preset) && valid.has(preset)) return;
  const fault = faultOf("preset", preset, exportPresetSchema);
  if (fault !== undefined) throw fault;
  // A preset that is changed afterwards would pass unseen, unless it cannot be changed.
  if (Object.isFrozen(preset)) valid.add(preset as object);
}

/** The first fault of a value, or `undefined` if the schema holds. */
function faultOf(path: string, value: unknown, schema: PresetSchema): InputError | undefined {
  const { type, enum: values, anyOf } = schema;
  const types = typeof type === "string" ? [type] : type;
  if (types !== undefined && !types.some((one) => isOfType(value, one))) {
    return new InputError(path, value, `of the type ${types.join(" or ")}`);
  }
  if ("const" in schema && value !== schema.const) {
    return new InputError(path, value, JSON.stringify(schema.const));
  }
  if (values !== undefined && !values.includes(value)) {
    return new InputError(path, value, `one of ${values.join(", ")}`);
  }
  return (
    faultOfSize(path, value, schema) ??
    faultOfParts(path, value, schema) ??
    (anyOf === undefined ? undefined : deepestFault(path, value, anyOf))
  );
}

function faultOfSize(path: string, value: unknown, schema: PresetSchema): InputError | undefined {
  const { minItems = 0, minLength = 0, minimum = -Infinity, exclusiveMinimum } = schema;
  if (Array.isArray(value) && value.length < minItems) {
    return new InputError(path, value, "an array that is not empty");
  }
  if (typeof value === "string" && value.length < minLength) {
    return new InputError(path, value, "a text that is not empty");
  }
  if (typeof value !== "number" || (value >= minimum && value > (exclusiveMinimum ?? -Infinity))) {
    return undefined;
  }
  return new InputError(path, value, `more than ${exclusiveMinimum ?? minimum - 1}`);
}

function faultOfParts(path: string, value: unknown, schema: PresetSchema): InputError | undefined {
  const { properties = {}, required = [], additionalProperties = true, items } = schema;
  if (Array.isArray(value) && items !== undefined) {
    for (const [place, one] of value.entries()) {
      const fault = faultOf(`${path}[${place}]`, one, items);
      if (fault !== undefined) return fault;
    }
  }
  if (!isPlainObject(value)) return undefined;
  for (const name of required) {
    if (value[name] === undefined) return new InputError(`${path}.${name}`, undefined, "given");
  }
  for (const [name, one] of Object.entries(value)) {
    if (one === undefined) continue;
    const known = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    if (known === false) {
      const expected = `left out: the names are ${Object.keys(properties).join(", ")}`;
      return new InputError(`${path}.${name}`, one, expected);
    }
    const fault = typeof known === "object" ? faultOf(`${path}.${name}`, one, known) : undefined;
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** Of the faults by several schemas, the one whose place says most. */
function deepestFault(
  path: string,
  value: unknown,
  schemas: readonly PresetSchema[],
): InputError | undefined {
  const faults = schemas.map((schema) => faultOf(path, value, schema));
  if (faults.includes(undefined)) return undefined;
  const isKind = (fault: InputError | undefined): boolean => fault?.argument === `${path}.records`;
  return (
    faults.find((fault) => !isKind(fault) && fault?.argument !== path) ??
    faults.find((fault) => !isKind(fault)) ??
    faults[0]
  );
}

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case "object":
      return isPlainObject(value);
    case "array":
      return Array.isArray(value);
    case "integer":
      return Number.isInteger(value);
    case "number":
      return Number.isFinite(value);
    default:
      return typeof value === type;
  }
}
