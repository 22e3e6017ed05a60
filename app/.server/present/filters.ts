import type { Genre } from "#analysis";
import { allTags, countsBy, storedOutlets } from "#corpus/store";
import type { FilterView } from "../../components/corpus/view";
import { corpus } from "../corpus";
import { outletView } from "../library";
import { type FilterState, UNKNOWN } from "../state/filters";
import { GENRE_WORDS } from "./head";
import { languageName } from "./language";

/** The filters of a page of the corpus, with what there is to choose from. */
export function filterView(state: FilterState): FilterView {
  const store = corpus();
  const outlets = storedOutlets(store);
  const choices = (column: "outlet" | "genre" | "language", name: (value: string | null) => string) =>
    countsBy(store, column).map(({ value, documents }) => ({
      value: value ?? UNKNOWN,
      label: `${name(value)} (${documents.toLocaleString("en")})`,
    }));
  return {
    selects: [
      {
        name: "outlet",
        label: "Outlet",
        value: state.outlet,
        choices: choices("outlet", (id) => outletView(id, outlets).name),
      },
      {
        name: "genre",
        label: "Genre",
        value: state.genre,
        choices: choices("genre", (genre) => GENRE_WORDS[genre as Genre] ?? genre ?? "not stated"),
      },
      {
        name: "language",
        label: "Language",
        value: state.language,
        choices: choices("language", (tag) => (tag === null ? "not told" : languageName(tag))),
      },
      {
        name: "tag",
        label: "Tag",
        value: state.tag,
        choices: allTags(store).map(({ tag, documents }) => ({ value: tag, label: `${tag} (${documents})` })),
      },
    ].filter(({ choices: { length } }) => length > 0),
    from: state.from,
    to: state.to,
    story: state.story || null,
  };
}
