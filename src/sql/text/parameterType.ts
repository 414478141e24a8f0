/** The type of a parameter in the engine. Its value is always handed over as text. */
export type ParameterType = "text" | "whole" | "boolean" | "instant" | "local" | "date";
