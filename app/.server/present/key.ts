import type { Item } from "../library";
import { LAYERS, type Layer } from "../state/layers";
import { addressOf, type View } from "../state/view";
import { hiddenIn } from "./text";
import { plural } from "./words";

/** The switches of the key: which layers are shown, what is left out, and what of the address the form keeps. */
export function keyView(view: View, layers: readonly Layer[], drawn: readonly Item[]) {
  const kept = new URL(addressOf(view, { layers: null, mark: null }), "http://parallax.invalid").searchParams;
  const hidden = drawn.reduce((all, item) => all + hiddenIn(item, drawn, view, layers), 0);
  return {
    layers: LAYERS.map(({ value, label }) => ({ value, label, checked: layers.includes(value) })),
    hidden: hidden > 0 ? `${plural(hidden, "suggested mark")} hidden` : null,
    keep: [...kept],
  };
}
