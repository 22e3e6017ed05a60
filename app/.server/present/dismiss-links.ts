import {
  type Analysis,
  categories,
  type Dismissable,
  type LoadedPart,
  type LoadedTerm,
  placeOf,
  suggestedWord,
} from "#analysis";
import type { Link } from "../../components/view";
import { dismissal, parseDismissal } from "../state/dismissals";
import { addressOf, type View } from "../state/view";
import { anchorOf } from "./marks";

const CATEGORIES = new Map(categories.map(({ id, name }) => [id, name.toLowerCase()]));
export const categoryName = (id: string): string => CATEGORIES.get(id) ?? id;

type Of = Pick<Analysis, "document">;

/** The view without what a value dismisses. */
export const dismissHref = (view: View, value: string, hash: string): string =>
  addressOf(view, { dismissed: [...view.dismissed, value], mark: null }, hash);

/** The view that counts again what a value dismisses. */
export const putBackHref = (view: View, value: string, hash: string): string =>
  addressOf(view, { dismissed: view.dismissed.filter((one) => one !== value), mark: null }, hash);

/** The way not to count one mark. */
export const dismissMark = ({ document }: Of, mark: Dismissable, view: View): Link => ({
  text: "Dismiss this mark",
  href: dismissHref(view, dismissal.mark(document.id, placeOf(mark)), anchorOf(document.id, mark)),
});

/** The ways not to count a loaded term: it alone, what makes it one, its category, its tier. */
export function dismissTerm(analysis: Of, term: LoadedTerm, view: View): readonly Link[] {
  const hash = anchorOf(analysis.document.id, term);
  const values = new Set(term.parts.map((part) => valueFor(analysis, part)));
  return [
    dismissMark(analysis, term, view),
    ...[...values].map((value) => ({
      text: `Dismiss the ${wordsOf(value)} everywhere`,
      href: dismissHref(view, value, hash),
    })),
    {
      text: `Switch the category “${categoryName(term.category)}” off`,
      href: dismissHref(view, dismissal.category(term.category), hash),
    },
    ...(term.tier === "suggested"
      ? [{ text: "Switch all suggested off", href: dismissHref(view, dismissal.tier("suggested"), hash) }]
      : []),
  ];
}

const valueFor = (analysis: Of, part: LoadedPart): string =>
  part.entry === null ? dismissal.word(suggestedWord(analysis, part)) : dismissal.entry(part.entry);

/** What a value dismisses, in words: "entry “regime”", "suggested word “glib”", "category “metaphor”". */
export function wordsOf(value: string): string {
  const parsed = parseDismissal(value);
  switch (parsed?.kind) {
    case "entry":
      return `entry “${parsed.name}”`;
    case "word":
      return `suggested word “${parsed.name}”`;
    case "category":
      return `category “${categoryName(parsed.name)}”`;
    case "tier":
      return parsed.name === "suggested" ? "suggested terms" : "terms of the word list";
    case "mark":
      return `mark ${value}`;
    default:
      return `“${value}”`;
  }
}

/** The ways to count a dismissed mark again: one for each value of the address that dismisses it. */
export function putBack(analysis: Of, mark: Dismissable, view: View): readonly Link[] {
  const hash = anchorOf(analysis.document.id, mark);
  const own = dismissal.mark(analysis.document.id, placeOf(mark));
  const parts = "tier" in mark ? mark.parts : [];
  const by = new Set([
    own,
    ...parts.flatMap((part) => [
      valueFor(analysis, part),
      dismissal.category(part.category),
      dismissal.tier(part.tier),
    ]),
  ]);
  return view.dismissed
    .filter((value) => by.has(value))
    .map((value) => ({
      text: value === own ? "Put this mark back" : `Put the ${wordsOf(value)} back`,
      href: putBackHref(view, value, hash),
    }));
}
