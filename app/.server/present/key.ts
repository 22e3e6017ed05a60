import { LAYERS } from "../state/layers";
import { addressOf, type View } from "../state/view";

/** The switches of the key: which layers are shown, and what of the address the form keeps. */
export function keyView(view: View) {
  const kept = new URL(addressOf(view, { layers: [], mark: null }), "http://parallax.invalid").searchParams;
  kept.delete("show");
  return {
    layers: LAYERS.map(({ value, label }) => ({ value, label, checked: view.layers.includes(value) })),
    keep: [...kept],
  };
}
