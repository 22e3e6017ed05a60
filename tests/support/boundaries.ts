import { isBuiltin } from "node:module";
import { posix } from "node:path";
import { type Import, importsOf, namesUsed } from "./imports";

/** Packages the analysis may use: they compute, and touch neither files, network nor clock. */
const LIBRARIES = /^(natural\/lib\/natural\/|wink-nlp(\/|$)|wink-eng-lite-web-model(\/|$)|@noble\/hashes\/)/;

/** Names that reach outside a pure function. */
const IMPURE = ["Date", "Math.random", "crypto", "process", "performance", "fetch", "console"];

/** An import together with the file, or package, it leads to. */
interface Target extends Import {
  /** Path from the checkout for relative imports, else the specifier. */
  readonly to: string;
}

/** Says what is wrong with an import, or null. */
type Rule = (target: Target) => string | null;

const inside = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);
const isPackage = ({ from }: Import): boolean => !/^[.#]/.test(from);
const isAnalysis = ({ to }: Target): boolean => to === "#analysis" || inside(to, "analysis");
const isCorpus = ({ to }: Target): boolean => inside(to, "#corpus") || inside(to, "corpus");
const isTypeOnly = ({ values }: Import): boolean => values.length === 0;

const everywhere: Rule = (target) => {
  if (/^natural(\/(lib(\/natural)?\/?)?)?$/.test(target.to))
    return "natural is imported by subpath only: its root loads database drivers and prints to standard output";
  return inside(target.to, "tests") ? "only tests import tests" : null;
};

const pure: Rule = (target) => {
  if (isPackage(target))
    return LIBRARIES.test(target.to) ? null : "the analysis uses none but its own text libraries";
  return inside(target.to, "analysis") ? null : "the analysis imports nothing outside itself";
};

const stage =
  (folder: string): Rule =>
  (target) =>
    isPackage(target) || [folder, "analysis/types", "analysis/shared"].some((each) => inside(target.to, each))
      ? null
      : "a stage imports itself, types and shared helpers only";

const corpus: Rule = (target) => {
  if (isAnalysis(target)) {
    const allowed = target.values.every((name) => name === "normalise");
    return allowed ? null : "the corpus takes types and normalise from the analysis, nothing else";
  }
  return inside(target.to, "app") || /^(react|@remix-run\/|remix|express)/.test(target.to)
    ? "the corpus knows nothing of the application"
    : null;
};

const app: Rule = (target) => {
  if (isTypeOnly(target)) return null;
  if (inside(target.to, "analysis")) return "the application enters the analysis by #analysis";
  return inside(target.to, "corpus")
    ? "the application enters the corpus by #corpus and #corpus/store"
    : null;
};

const component: Rule = (target) => {
  if (isTypeOnly(target)) return null;
  if (isAnalysis(target)) return "components take types only from the analysis";
  if (isCorpus(target)) return "components take types only from the corpus";
  return isBuiltin(target.to) || inside(target.to, "app/.server") ? "components run in the browser" : null;
};

function rulesFor(file: string): Rule[] {
  const rules: Rule[] = inside(file, "tests") ? [] : [everywhere];
  if (inside(file, "analysis")) rules.push(pure);
  const folder = /^analysis\/[^/]+(?=\/)/.exec(file)?.[0];
  if (folder) rules.push(stage(folder));
  if (inside(file, "corpus")) rules.push(corpus);
  if (inside(file, "app")) rules.push(app);
  if (inside(file, "app/components")) rules.push(component);
  return rules;
}

/**
 * Where a source file breaks the rules of who may use what, one line a breach.
 * @param file path from the checkout, with slashes
 */
export function breaches(file: string, source: string): string[] {
  const rules = rulesFor(file);
  const imports = importsOf(file, source).flatMap((each) => {
    const to = each.from.startsWith(".") ? posix.join(posix.dirname(file), each.from) : each.from;
    return rules.flatMap((rule) => {
      const wrong = rule({ ...each, to });
      return wrong ? [`${file} imports ${each.from}: ${wrong}`] : [];
    });
  });
  const names = inside(file, "analysis") ? namesUsed(file, source) : new Set<string>();
  const impure = IMPURE.filter((name) => names.has(name));
  return [...imports, ...impure.map((name) => `${file} uses ${name}: the analysis is pure`)];
}
