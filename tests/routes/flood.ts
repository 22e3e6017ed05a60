import { beforeAll } from "vitest";
import { allWorkEnded } from "../support/background";
import { wordsIn } from "../support/html";
import { hiddenFields, type Visitor, visitOwnServer } from "../support/own-server";

const FLOOD = [
  "The river Arvan burst its banks on Monday night and flooded the lower town of Sellia, the mayor Ines Korda said.",
  "Some four hundred people left their homes in the lower town of Sellia before the water came, and nobody was hurt.",
  "Engineers will inspect the dam above Sellia on Wednesday, the ministry of waterways said in a statement.",
].join("\n\n");

/** Three outlets on one flood, two of them with one agency text, and one on something else. */
const CSV = [
  "id,outlet,date,title,text",
  `wire-one,alpha,2024-05-06,Flood in Sellia,"${FLOOD}"`,
  `wire-two,beta,2024-05-07,Sellia under water,"${FLOOD}"`,
  `own,gamma,2024-05-08,Sellia flooded,"The river Arvan burst its banks and flooded Sellia. The mayor Ines Korda called the slow answer of the ministry of waterways a disgraceful betrayal of the lower town. Four hundred people left their homes before the water came, engineers of the dam said, and the ministry said that it would inspect the dam on Wednesday. Critics in Sellia said the warning came too late."`,
  `other,alpha,2024-09-01,A prize for poets,"The academy gave its yearly prize to the poet Mara Lindt. Her last book tells of a childhood among beekeepers and was read in schools. She thanked her teachers, and the jury praised the calm of her verses in a short speech at the opera house. The prize has been given since 1961 and is paid for by the town."`,
].join("\n");

/** Somebody who visits a corpus with a story of a flood. */
export interface FloodVisitor extends Visitor {
  /** The titles of the documents or stories that a page lists. */
  readonly titles: (path: string) => Promise<string[]>;
  /** The addresses of the stories that a page lists. */
  readonly stories: (path: string) => Promise<string[]>;
  /** The address of the story of the flood. */
  readonly flood: () => Promise<string>;
}

/** Has the texts taken in by a server of this file's own, before its tests. */
export function visitFlood(): FloodVisitor {
  const visitor = visitOwnServer();
  const { send, page, wordsAt } = visitor;
  beforeAll(async () => {
    const { to } = await send("/add", [
      ["intent", "files"],
      ["files", new File([CSV], "flood.csv")],
    ]);
    await send(to.split("?")[0] as string, [["intent", "import"], ...hiddenFields(await page(to))]);
    await allWorkEnded(visitor.origin);
  });
  const listed = async (path: string, selector: string) => (await page(path)).querySelectorAll(selector);
  const stories = async (path: string) =>
    (await listed(path, ".story-table tbody th a")).map((one) => one.getAttribute("href") ?? "");
  return Object.assign(visitor, {
    titles: async (path: string) =>
      (await listed(path, ".story-table tbody th a, .corpus-table tbody th > a")).map(wordsIn),
    stories,
    flood: async () => {
      for (const href of await stories("/stories")) if ((await wordsAt(href)).includes("Sellia")) return href;
      throw new Error("no story of the flood");
    },
  });
}
