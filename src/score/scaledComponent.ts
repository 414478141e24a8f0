import type { Rational } from "./rational.js";
import type { ReadComponent } from "./readComponent.js";

/** A component that has a value and therefore gets points. */
export interface ScaledComponent extends ReadComponent {
  readonly points: Rational;
  readonly scaled: number;
}

/** Whether a component has a value. */
export function isScaled(component: ReadComponent): component is ScaledComponent {
  return component.points !== null;
}
