/** What can be drawn in a text. Each layer is a checkbox of the key and a value of the parameter `show`. */
export const LAYERS = [
  { value: "wording", label: "Wording" },
  { value: "sourcing", label: "Sourcing" },
  { value: "no-source", label: "No source" },
] as const;

export type Layer = (typeof LAYERS)[number]["value"];

/** Shown where the address does not say. */
export const DEFAULT_LAYERS: readonly Layer[] = LAYERS.map(({ value }) => value);

export const isLayer = (value: string): value is Layer => LAYERS.some((layer) => layer.value === value);
