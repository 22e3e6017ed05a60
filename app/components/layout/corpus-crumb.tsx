import type { Link } from "../view";
import { Breadcrumb } from "./breadcrumb";

/** The page of adding, on the way to a preview. */
export const ADD: Link = { text: "Add", href: "/add" };

/** The way down from the corpus, by one page more where there is one. */
export const CorpusCrumb = ({ above, here }: { readonly above?: Link; readonly here: string }) => (
  <Breadcrumb steps={[{ text: "Corpus", href: "/corpus" }, ...(above ? [above] : [])]} here={here} />
);
