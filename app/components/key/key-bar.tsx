import { Form, useSubmit } from "@remix-run/react";
import { lazy, Suspense, useEffect, useRef } from "react";
import { KeySigns } from "./key-signs";

/** Nothing to press in it: whole in the server's HTML, taken over by the browser after the texts. */
const Signs = import.meta.env.SSR
  ? KeySigns
  : lazy(async () => ({ default: (await import("./key-signs")).KeySigns }));

export interface LayerSwitch {
  /** Value of the parameter `show`. */
  readonly value: string;
  readonly label: string;
  readonly checked: boolean;
}

export interface KeyBarProps {
  readonly layers: readonly LayerSwitch[];
  /** The rest of the address, kept by the form: name and value. */
  readonly keep: readonly (readonly [string, string])[];
  /** Said where marks are left out: "18 suggested marks hidden". */
  readonly hidden?: string | null | undefined;
}

/** The key at the foot of the window, like a map's legend, and the switches of its layers. */
export function KeyBar({ layers, keep, hidden }: KeyBarProps) {
  return (
    <aside className="key" aria-label="Key to the marks">
      <div className="key-inner page">
        <Suspense>
          <Signs />
        </Suspense>
        <p className="key-words">
          <strong>Lines</strong> show sourcing, <strong>boxes</strong> wording. A full box: no one is named.
          Half: reported. Empty: quoted. <a href="/grammar">All marks</a>
        </p>
        {hidden && <p className="key-hidden">{hidden}</p>}
        <Layers layers={layers} keep={keep} />
      </div>
    </aside>
  );
}

/** One box a layer; with scripts a change takes effect at once, without them by the button. */
function Layers({ layers, keep }: Pick<KeyBarProps, "layers" | "keep">) {
  const submit = useSubmit();
  return (
    <Form
      className="key-layers"
      method="get"
      preventScrollReset
      replace
      onChange={(event) => submit(event.currentTarget, { replace: true, preventScrollReset: true })}
    >
      {keep.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="show" value="none" />
      <fieldset>
        <legend className="sr-only">Layers shown</legend>
        {layers.map((layer) => (
          <LayerBox key={layer.value} layer={layer} />
        ))}
      </fieldset>
      <button className="button key-apply" type="submit">
        Apply
      </button>
    </Form>
  );
}

/** Ticked where the view shows the layer: also when the reader comes to another view within the page. */
function LayerBox({ layer: { value, label, checked } }: { readonly layer: LayerSwitch }) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.checked = checked;
  }, [checked]);
  return (
    <label>
      <input ref={box} type="checkbox" name="show" value={value} defaultChecked={checked} /> {label}
    </label>
  );
}
