import { unpack, type Weights } from "../shared/linear/weights";
import bounds from "./data/weights-bounds.json";
import confidence from "./data/weights-confidence.json";
import first from "./data/weights-first.json";
import linking from "./data/weights-linking.json";
import second from "./data/weights-second.json";

/** The weights of the four parts of the model. */
export interface Models {
  readonly first: Weights;
  readonly second: Weights;
  readonly bounds: Weights;
  readonly confidence: Weights;
}

let loaded: Models | undefined;

/** The shipped weights, unpacked at the first call. */
export function models(): Models {
  loaded ??= {
    first: unpack(first),
    second: unpack(second),
    bounds: unpack(bounds),
    confidence: unpack(confidence),
  };
  return loaded;
}

let loadedLinking: Weights | undefined;

/** The shipped weights of linking, unpacked at the first call: an analysis does without. */
export function linkingWeights(): Weights {
  loadedLinking ??= unpack(linking);
  return loadedLinking;
}
