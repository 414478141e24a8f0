/** A JSON Schema with the keywords that the schema of presets needs. */
export interface PresetSchema {
  /** The draft of JSON Schema. */
  readonly $schema?: string;
  /** What the schema is of. */
  readonly title?: string;
  /** The type of the value, or its possible types. */
  readonly type?: string | readonly string[];
  /** The only value. */
  readonly const?: unknown;
  /** All possible values. */
  readonly enum?: readonly unknown[];
  /** Schemas of which one must hold. */
  readonly anyOf?: readonly PresetSchema[];
  /** The names that an object must have. */
  readonly required?: readonly string[];
  /** The schemas of an object's values, by name. */
  readonly properties?: Readonly<Record<string, PresetSchema>>;
  /** The schema of all other values; `false` if there may be none. */
  readonly additionalProperties?: boolean | PresetSchema;
  /** The schema of an array's elements. */
  readonly items?: PresetSchema;
  /** The least number of elements. */
  readonly minItems?: number;
  /** The least length of a text. */
  readonly minLength?: number;
  /** The least number. */
  readonly minimum?: number;
  /** The number that a number must exceed. */
  readonly exclusiveMinimum?: number;
}
