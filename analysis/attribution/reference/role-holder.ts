import type { Person } from "./people";
import type { OfficeWords } from "./phrases";
import { takesUp } from "./titles";

/**
 * Whom "the minister" is: of those mentioned lately, the most salient first, the first that the text calls so; else the
 * only one of all `seen`. A former minister is "the former minister", not "the minister".
 */
export function personInOffice(
  office: OfficeWords,
  lately: readonly Person[],
  seen: ReadonlySet<Person>,
): Person | null {
  const recent = lately.find((person) => holds(person, office));
  if (recent) return recent;
  const all = [...seen].filter((person) => holds(person, office));
  return all.length === 1 ? (all[0] ?? null) : null;
}

const holds = ({ offices }: Person, { noun, past, modifiers }: OfficeWords): boolean => {
  for (const office of offices) {
    const isPast = office.startsWith("former ");
    const words = (isPast ? office.slice("former ".length) : office).split(" ");
    const last = words.at(-1) ?? "";
    if (isPast !== past || !takesUp(noun, last)) continue;
    const told = modifiers.length > 0 && words.length > 1 && noun === last;
    if (!told || words.includes(modifiers.at(-1) as string)) return true;
  }
  return false;
};
