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

const valueHelp = ({ takes }: Option): string =>
  takes === null ? "" : takes === "number" ? " N" : ` ${takes.join("|")}`;

/** How a command is called; an option is never broken over two lines. */
function usageOf({ name, operands, options }: Command): string {
  const given = options.map((option) => `[--${option.name}${valueHelp(option)}]`.replaceAll(" ", "\u00a0"));
  const [first = "", ...rest] = wrapped(`parallax ${name} ${operands} ${given.join(" ")}`, 4).split("\n");
  return [first.trimStart(), ...rest].join("\n").replaceAll("\u00a0", " ");
}

const optionHelp = (option: Option): string =>
  beside(
    `--${option.name}`,
    `${option.help}${option.default === null ? "" : ` Default: ${option.default}.`}`,
    2,
    14,
  );

/** The help of one command. */
export const commandHelp = (command: Command): string =>
  [
    usageOf(command),
    "",
    wrapped(command.summary, 2),
    ...command.details.flatMap((paragraph) => ["", wrapped(paragraph, 2)]),
    "",
    ...command.options.map(optionHelp),
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
