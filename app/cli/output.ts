import type { Writable } from "node:stream";

/** A failure to hand data on; `closed` where the reader has had enough, as `head` does. */
export class OutputError extends Error {
  override readonly name = "OutputError";
  constructor(
    message: string,
    readonly closed: boolean,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const closedCodes = ["EPIPE", "ECONNRESET", "ERR_STREAM_DESTROYED", "ERR_STREAM_WRITE_AFTER_END"];

/** A function that writes to a stream and resolves once it is handed on. It throws an `OutputError`. */
export function writerTo(stream: Writable): (data: string | Uint8Array) => Promise<void> {
  ignoreErrors(stream);
  return (data) =>
    new Promise((resolve, reject) => {
      stream.write(data, (error) => {
        if (!error) return resolve();
        const code = (error as NodeJS.ErrnoException).code ?? "";
        const closed = closedCodes.includes(code);
        reject(new OutputError(`the output cannot be written: ${error.message}`, closed, { cause: error }));
      });
    });
}

/** A function that says something to the user on one line; a user who no longer listens is no failure. */
export function speakerTo(stream: Writable): (words: string) => void {
  ignoreErrors(stream);
  return (words) => {
    stream.write(`parallax: ${visible(words.replace(/\s+/g, " ").trim())}\n`);
  };
}

/** Errors reach whoever writes; without a listener they would also end the program. */
const ignoreErrors = (stream: Writable): void => {
  stream.on("error", () => {});
};

/** Text in which control characters, which could steer a terminal, are shown as symbols. */
export const visible = (text: string): string =>
  text.replace(/\p{Cc}/gu, (character) => {
    const code = character.charCodeAt(0);
    if (character === "\n" || character === "\t") return character;
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? "\u2421" : "\ufffd";
  });
