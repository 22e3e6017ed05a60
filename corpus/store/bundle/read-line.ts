import { isBundle } from "../../intake/bundle";
import { StoreError } from "../errors";
import { knownOf } from "../known";
import { BUNDLE_FORMAT, type BundleLine } from "./format";

const kinds: Readonly<Record<BundleLine["kind"], true>> = {
  "parallax corpus": true,
  setting: true,
  outlet: true,
  text: true,
  document: true,
  collection: true,
  story: true,
  "held story": true,
  end: true,
};

/**
 * Reads one line of a bundle; lines count from 1. Throws a `StoreError` that names the line where it is none, where
 * the first begins no bundle, or one of a newer program.
 */
export function readLine(source: string, line: number): BundleLine {
  if (line === 1 && !isBundle(source)) {
    throw new StoreError("no bundle of a corpus; export one with: parallax export --format bundle");
  }
  let read: BundleLine;
  try {
    read = checked(JSON.parse(source.trimEnd()) as BundleLine);
  } catch (error) {
    throw new StoreError(
      `line ${line}: no line of a bundle (${(error as Error).message}); take the file as it was exported`,
    );
  }
  if (read.kind === "parallax corpus" && read.format !== BUNDLE_FORMAT) {
    throw new StoreError(
      `bundle of format ${read.format}, this program reads format ${BUNDLE_FORMAT}; install the newer program`,
    );
  }
  return read;
}

/** Throws where the kind is unknown or a field is missing that is relied on. */
function checked(line: BundleLine): BundleLine {
  if (!Object.hasOwn(kinds, line.kind)) {
    throw new TypeError(`kind "${line.kind}" is not one of ${Object.keys(kinds).join(", ")}`);
  }
  if (line.kind !== "document") return line;
  return {
    ...line,
    tags: [...line.tags],
    versions: line.versions.map((version) => ({ ...version, known: knownOf(version.known) })),
  };
}
