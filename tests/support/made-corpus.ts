import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type ServerProcess, startServer } from "./server";
import { temporaryFolder } from "./temporary-folder";

const ROOT = resolve(import.meta.dirname, "../..");
const PROGRAM = ["analysis", "app", "build", "package.json", "tsconfig.json"];
const NO_PROGRAM = new Set(
  ["documents", "gold", "silver", "outlets.yaml"].map((name) => join(ROOT, "corpus", name)),
);

/** Few terms to its words; terms of both tiers in several voices. */
const FERRY = `Ferry fares to rise in the spring

The council of Port Ellery will raise the price of a ferry ticket by 12 per cent in April. The vote on Tuesday was seven to four.

The council said the rise would pay for two new boats. The old ones have run since 1988, and one of them was out of service for most of the winter.

Mara Lindqvist, who leads the residents' group, said that the mayor had given a whiny, garish speech and that families on the islands had been treated with contempt. “We got a glib, sour answer to our letter,” she said.

The harbour master, Tomas Reid, said that the boats would be built in the town and that the work would take two years. He did not say what the yard had asked for.

Some of the council want the boats to be hired. They were furious after the vote, and one of them left the room. The mayor gave a whiny answer when she was asked about the cost, and an outrageous and glib one when she was asked about the yard. Her garish poster hangs in the hall.

The fares will be printed on the boards at the pier from Monday. The council meets again on 3 March.
`;

/** Hardly a term at all. */
const BRIDGE = `Bridge at Hale Street to close for repairs

The bridge at Hale Street will close on 2 May for eight weeks. The city's engineers found rust in four of its beams in the autumn.

Drivers will be led over the river at Mill Lane. Buses 4 and 9 will turn round at the market, and there will be a boat for people on foot.

Joan Achterberg, the city's engineer, said that the beams would be taken out one by one. She said the work had been put off twice.

Shopkeepers on the north bank said that they had not been asked. A garish letter from the city reached them on Friday, after the date had been printed in the newspaper.

The city will answer questions in the library on Thursday at six.
`;

/** A term in every few words. */
const QUARREL = `The disgraceful deal was a shameless fraud. The arrogant mayor and his clueless cronies bullied the council into a ruinous bargain. Their whiny excuses were an insult, and the cowardly press cheered the corrupt regime. It was a nasty, brutal farce, and a garish poster and a glib sermon made it worse.
`;

const TEXTS = { bridge: BRIDGE, ferry: FERRY, quarrel: QUARREL };

const outlet = (id: string) => ({
  ...{ id, name: `The ${id}`, tab: id.slice(0, 3).toUpperCase(), aliases: [], domains: [] },
  ...{ kind: null, country: null, owner: null, funding: null, founded: null },
});

/**
 * Serves the built application with a corpus of made-up texts, so that a test rests on nothing that the documents of the
 * program's own corpus happen to hold. Two texts have few loaded terms, `ferry` of both tiers; `quarrel` is full of them.
 */
export async function serveMadeCorpus(): Promise<ServerProcess> {
  const folder = temporaryFolder();
  for (const name of PROGRAM) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  cpSync(join(ROOT, "corpus"), join(folder, "corpus"), {
    recursive: true,
    filter: (path) => !NO_PROGRAM.has(path),
  });
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"), "junction");
  writeFileSync(join(folder, "corpus/outlets.yaml"), JSON.stringify(Object.keys(TEXTS).map(outlet)));
  for (const [id, text] of Object.entries(TEXTS)) {
    const own = join(folder, "corpus/documents", id);
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, `${id}.txt`), text);
  }
  return startServer({ PARALLAX_DATA: join(folder, "data") }, folder);
}
