import { Notice } from "../layout/notice";
import type { CiteView } from "./view";

/** Said where the address was made with another version of the analyser: its numbers may have been others. */
export function OtherVersion({ view: { version, other } }: { readonly view: CiteView }) {
  if (other === null) return null;
  return (
    <Notice lead={`This address was made with analyser ${other.version}; here runs ${version}.`}>
      Marks and numbers may differ from what was cited. What the address dismisses is found by its place in
      the text and still holds where a mark stands there.{" "}
      <a href={other.href}>Go on without the old version</a>
    </Notice>
  );
}
