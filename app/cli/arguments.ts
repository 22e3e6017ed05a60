import { parseArgs } from "node:util";
import type { Filters } from "#corpus/store";
import { type Command, type Option, type Settings, UsageError } from "./command";
import { commands } from "./commands";

/** What a command line asks for. */
export type Request =
  | { readonly ask: "help"; readonly command: Command | null }
  | { readonly ask: "version" }
  | {
      readonly ask: "run";
      readonly command: Command;
      readonly paths: readonly string[];
      readonly settings: Settings;
    };

const mostJobs = 64;

/** Largest whole number that an option takes: what 32 bits hold. */
const largest = 2 ** 32 - 1;

type Values = Readonly<Record<string, string | boolean | undefined>>;

/** Reads the words after the program's name. Throws a `UsageError` that names the word and the remedy. */
export function readArguments(argv: readonly string[]): Request {
  const [name, ...rest] = argv;
  if (name === "--help" || name === "-h") return { ask: "help", command: null };
  if (name === "--version") return { ask: "version" };
  const command = commands.find((each) => each.name === name);
  if (!command) {
    const problem = name === undefined ? "no command given" : `unknown command "${name}"`;
    throw new UsageError(
      `${problem}; commands are ${commands.map((each) => each.name).join(", ")}; see parallax --help`,
    );
  }
  const { values, positionals } = parsed(command, rest);
  if (values.help) return { ask: "help", command };
  if (command.needs !== undefined && positionals.length !== 1) {
    throw new UsageError(
      `${name} needs one ${command.needs}, but ${positionals.length} are given; put one of several words into quotation marks; see parallax ${name} --help`,
    );
  }
  const leading = command.first ?? command.needsSome;
  if (leading !== undefined && positionals.length === 0) {
    throw new UsageError(`${name} needs a ${leading}; see parallax ${name} --help`);
  }
  if (
    !command.readsDocuments &&
    command.needs === undefined &&
    leading === undefined &&
    positionals.length > 0
  ) {
    throw new UsageError(
      `${name} takes no path, but "${positionals[0]}" is given; see parallax ${name} --help`,
    );
  }
  const paths = command.first === undefined ? positionals : positionals.slice(1);
  if (paths.filter((path) => path === "-").length > 1) {
    throw new UsageError("- is given more than once; standard input can be read once only");
  }
  const [term = ""] = command.first === undefined ? [] : positionals;
  return { ask: "run", command, paths, settings: settingsOf(command, values, term) };
}

function parsed(
  command: Command,
  args: readonly string[],
): { readonly values: Values; readonly positionals: readonly string[] } {
  const named = command.options.map(
    ({ name, takes }) => [name, { type: takes === null ? "boolean" : "string" }] as const,
  );
  const options = { ...Object.fromEntries(named), help: { type: "boolean", short: "h" } } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    if (!String((error as NodeJS.ErrnoException).code).startsWith("ERR_PARSE_ARGS")) throw error;
    throw new UsageError(`${(error as Error).message}; see parallax ${command.name} --help`);
  }
}

function settingsOf(command: Command, values: Values, term: string): Settings {
  const word = (name: string): string | null => {
    const option = command.options.find((each) => each.name === name);
    return option ? checked(option, values[name]) : null;
  };
  return {
    input: (word("input") ?? "auto") as Settings["input"],
    format: word("format") ?? "",
    jobs: Number(word("jobs") ?? 1),
    text: values["no-text"] !== true,
    by: (word("by") ?? "document") as Settings["by"],
    once: values.once === true,
    polnear: word("polnear") || null,
    gold: word("gold") || null,
    loaded: word("loaded") || null,
    alignment: word("alignment") || null,
    sources: word("sources") || null,
    threshold: Number(word("threshold") ?? 0),
    reuse: values.reuse === true,
    predictions: word("predictions") || null,
    data: word("data") || null,
    update: values.update === true,
    columns: columnsOf(word("map") ?? ""),
    dayOrder: orderOf(word("dates")),
    fetchRows: values.fetch === true,
    most: word("most") ? Number(word("most")) : null,
    excel: values.excel === true,
    output: word("output") || null,
    term,
    voice: (word("voice") || null) as Settings["voice"],
    order: (word("sort") ?? "document") as Settings["order"],
    context: Number(word("context") ?? 0),
    sample: word("sample") ? Number(word("sample")) : null,
    seed: Number(word("seed") ?? 0),
    category: word("category") || null,
    filters: filtersOf(word),
  };
}

const orderOf = (word: string | null): Settings["dayOrder"] =>
  word === "dmy" || word === "mdy" ? word : null;

/** Reads text=COLUMN,title=COLUMN; a comma that no field follows belongs to the name of a column. */
function columnsOf(words: string): Settings["columns"] {
  if (words === "") return {};
  const pairs = words.split(/,(?=[a-z]+=)/).map((pair) => {
    const [field = "", ...column] = pair.split("=");
    if (column.length > 0) return [field, column.join("=")] as const;
    throw new UsageError(
      `--map: "${pair}" is not FIELD=COLUMN; write for example --map text=body,title=headline`,
    );
  });
  return Object.fromEntries(pairs);
}

function filtersOf(word: (name: string) => string | null): Filters {
  const [outlet, genre, language] = [word("outlet"), word("genre"), word("language")];
  const [from, to, collection] = [word("from"), word("to"), word("collection")];
  return {
    ...(outlet ? { outlets: [outlet] } : {}),
    ...(genre ? { genres: [genre] } : {}),
    ...(language ? { languages: [language] } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(collection ? { collection } : {}),
  };
}

function checked({ name, takes, default: otherwise }: Option, given: string | boolean | undefined): string {
  if (given === undefined && otherwise === null) return "";
  const value = typeof given === "string" ? given : (otherwise ?? "");
  if (takes === "number" && !(/^\d{1,2}$/.test(value) && Number(value) >= 1 && Number(value) <= mostJobs)) {
    throw new UsageError(`--${name}: "${value}" is not a whole number from 1 to ${mostJobs}`);
  }
  if (takes === "whole" && !(/^\d{1,10}$/.test(value) && Number(value) <= largest)) {
    throw new UsageError(`--${name}: "${value}" is not a whole number from 0 to ${largest}`);
  }
  if (takes === "share" && !(/^\d*\.?\d+$/.test(value) && Number(value) <= 1)) {
    throw new UsageError(`--${name}: "${value}" is not a number from 0 to 1`);
  }
  if (Array.isArray(takes) && !takes.includes(value)) {
    throw new UsageError(`--${name}: "${value}" is not one of ${takes.join(", ")}`);
  }
  return value;
}
