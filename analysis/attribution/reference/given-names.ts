import { lower } from "../../shared/letters";
import data from "./given-names.json";
import more from "./more-given-names.json";
import type { Sex } from "./titles";

let names: Map<string, Sex | "either"> | undefined;

/** Unpacks the lists at the first call; what our own list says of a name counts before the other. */
function load(): Map<string, Sex | "either"> {
  const all = new Map<string, Sex | "either">();
  for (const sex of ["either", "female", "male"] as const)
    for (const name of data[sex].split(" ")) all.set(name, sex);
  for (const language of more.languages)
    for (const sex of ["either", "female", "male"] as const)
      for (const name of language[sex].split(" ")) if (name) all.set(name, sex);
  return all;
}

/** Whose given name a word is: a woman's, a man's, either's; `undefined` where it is in no list. */
export function givenName(word: string): Sex | "either" | undefined {
  names ??= load();
  const small = lower(word);
  return names.get(small) ?? names.get(small.normalize("NFD").replace(/\p{M}/gu, ""));
}
