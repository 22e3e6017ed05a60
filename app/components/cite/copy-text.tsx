import { useEffect, useId, useState } from "react";

/** How long it is said that the text was copied, in milliseconds. */
const SAID = 4000;

/** A text to take away: it can be selected; where scripts run, a button copies it. */
export function CopyText({ label, text }: { readonly label: string; readonly text: string }) {
  const id = useId();
  const [canCopy, setCanCopy] = useState(false);
  const [copied, setCopied] = useState(false);
  useEffect(() => setCanCopy("clipboard" in navigator), []);
  useEffect(() => {
    if (!copied) return;
    const timer = window.setTimeout(() => setCopied(false), SAID);
    return () => window.clearTimeout(timer);
  }, [copied]);
  const copy = () => navigator.clipboard.writeText(text).then(() => setCopied(true));
  return (
    <div className="copy-text">
      <p>
        <label htmlFor={id}>{label}</label>{" "}
        {canCopy && (
          <button className="button" type="button" onClick={copy}>
            Copy<span className="sr-only"> {label}</span>
          </button>
        )}{" "}
        <span role="status">{copied ? "Copied." : ""}</span>
      </p>
      <textarea id={id} readOnly rows={Math.min(10, text.split("\n").length + 3)} value={text} />
    </div>
  );
}
