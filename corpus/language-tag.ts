/** Language, and script and region where they are stated; what follows (variants, extensions) is left out. */
const TAG = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?=$|-)/i;

/**
 * The BCP 47 tag that metadata mean, in its canonical form: "en" for "en", "eng" and "English", "en-US" for "en_us".
 * `null` where there is none, or the tag says that the language is not known ("und").
 */
export function languageTag(stated: unknown): string | null {
  if (typeof stated !== "string") return null;
  const written = stated.trim().replaceAll("_", "-");
  const tag = TAG.exec(written)?.[0] ?? codeNamed(written);
  return tag === null || tag.toLowerCase() === "und" ? null : (Intl.getCanonicalLocales(tag)[0] ?? null);
}

let codes: ReadonlyMap<string, string> | undefined;

/** The two-letter code of a language by its English name. */
function codeNamed(name: string): string | null {
  codes ??= namesOfCodes();
  return codes.get(name.toLowerCase()) ?? null;
}

function namesOfCodes(): ReadonlyMap<string, string> {
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });
  const all = letters.flatMap((first) => letters.map((second) => first + second));
  return new Map(
    all.flatMap((code) => {
      const name = names.of(code);
      return name === undefined ? [] : [[name.toLowerCase(), code] as const];
    }),
  );
}
