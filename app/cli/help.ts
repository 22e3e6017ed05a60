import type { Command, Option } from "./command";
import { about, commands } from "./commands";

/** Columns of a line of help. */
const width = 100;

/** Breaks a paragraph into lines that begin with this many spaces. */
function wrapped(text: string, indent: number): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && indent + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].map((each) => " ".repeat(indent) + each).join("\n");
}

/** A term and, beside it, what it means. */
const beside = (term: string, meaning: string, indent: number, column: number): string =>
  `${" ".repeat(indent)}${term.padEnd(column - indent)}${wrapped(meaning, column).trimStart()}`;

const valueNames = {
  number: "N",
  whole: "N",
  share: "0…1",
  folder: "DIR",
  file: "FILE",
  path: "PATH",
  word: "WORD",
  pairs: "FIELD=COLUMN,…",
} as const;

function valueHelp({ takes }: Option): string {
  if (takes === null) return "";
  return typeof takes === "string" ? ` ${valueNames[takes]}` : ` ${takes.join("|")}`;
}

/** How a command is called; an option is never broken over two lines, nor repeated where the operands show it. */
function usageOf({ name, operands, options }: Command): string {
  const given = options
    .filter((option) => !operands.includes(`--${option.name} `))
    .map((option) => `[--${option.name}${valueHelp(option)}]`.replaceAll(" ", "\u00a0"));
  const [first = "", ...rest] = wrapped(
    ["parallax", name, operands, ...given].filter((part) => part !== "").join(" "),
    4,
  ).split("\n");
  return [first.trimStart(), ...rest].join("\n").replaceAll("\u00a0", " ");
}

/** Column where the meaning of options begins, unless one of them is longer. */
const optionColumn = 14;

function optionsHelp(options: readonly Option[]): readonly string[] {
  const column = Math.max(optionColumn, ...options.map(({ name }) => name.length + 6));
  return options.map((option) => {
    const otherwise = option.default === null ? "" : ` Default: ${option.default}.`;
    return beside(`--${option.name}`, `${option.help}${otherwise}`, 2, column);
  });
}

/** The help of one command. */
export const commandHelp = (command: Command): string =>
  [
    usageOf(command),
    "",
    wrapped(command.summary, 2),
    ...command.details.flatMap((paragraph) => ["", wrapped(paragraph, 2)]),
    "",
    ...optionsHelp(command.options),
    "",
  ].join("\n");

/** The help of the program, with that of every command. */
export const programHelp = (): string =>
  [
    wrapped(about.purpose, 0),
    "",
    ...about.usage.map((line, index) => `${index === 0 ? "Usage: " : "       "}${line}`),
    "",
    "Commands",
    ...commands.map(({ name, summary }) => beside(name, summary, 2, 14)),
    "",
    "Input",
    about.input.map((paragraph) => wrapped(paragraph, 2)).join("\n\n"),
    "",
    "Exit status",
    ...about.status.map(([status, meaning]) => beside(status, meaning, 2, 5)),
    "",
    commands.map(commandHelp).join("\n"),
  ].join("\n");
