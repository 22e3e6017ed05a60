import { expect, test } from "vitest";
import { agency } from "../../analysis/agency/index";
import type { Voice } from "../../analysis/types";
import { growth, LINEAR } from "../support/cost";
import { read } from "../support/read";

/** Marks as "words: form agent". */
const marks = (text: string): string[] => {
  const reading = read(text);
  return agency(reading).map(
    ({ span, form, agent }) => `${text.slice(span.start, span.end)}: ${form} ${agent}`,
  );
};

test.each([
  // the clause names the agent
  ["Troops raided the offices.", ["raided: active named"]],
  ["The regime raided seven groups in the capital last week.", ["raided: active named"]],
  ["Residents saw government forces raid their homes.", ["raid: active named"]],
  ["Soldiers who attacked the village left.", ["attacked: active named"]],
  ["The police did not arrest him.", ["did not arrest: active named"]],
  ["The offices were raided by troops.", ["were raided: passive named"]],
  ["The organizations targeted by Gantz oppose it.", ["targeted: passive named"]],
  [
    "Groups have been labeled as “terrorists” by Russia late last year.",
    ["have been labeled: passive named"],
  ],
  ["A man was shot and killed by police.", ["was shot: passive named", "killed: passive named"]],
  ["The group was designated a terrorist organization by the government.", ["was designated: passive named"]],
  ["The man who called him also intimidated him.", ["intimidated: active named"]],
  // infinitives and those who act in them
  ["The government wants to ban the party.", ["to ban: active named"]],
  ["Iran's decision to ban the party was criticised.", ["to ban: active named"]],
  ["Israel declared it illegal, threatening the staff.", ["threatening: active elsewhere"]],
  ["Ban the bomb!", ["Ban: active absent"]],
  ["The order would stir anger, exploit fears and drive people apart.", ["exploit: active named"]],
  ["The law might allow shops to ban guests.", ["to ban: active named"]],
  ["Ana Ruiz filed papers with the court to dissolve the firm.", ["to dissolve: active elsewhere"]],
  ["She took the stage, accusing the mayor.", ["accusing: active elsewhere"]],
  // passives without an agent
  ["He was stopped twice on the road and accused of speeding.", ["accused: passive absent"]],
  ["The offices were raided.", ["were raided: passive absent"]],
  ["The offices were not raided on Monday.", ["were not raided: passive absent"]],
  ["The offices may be raided by Monday.", ["may be raided: passive absent"]],
  ["The journalist got arrested.", ["got arrested: passive absent"]],
  [
    "The staff whose offices were raided and closed left.",
    ["were raided: passive absent", "closed: passive absent"],
  ],
  [
    "Homes were destroyed and 20 teachers killed.",
    ["were destroyed: passive absent", "killed: passive absent"],
  ],
  ["12 people killed in Gaza", ["killed: passive absent"]],
  ["Dozens of homes were demolished, residents said.", ["were demolished: passive absent"]],
  [
    "Dozens were wounded when soldiers opened fire.",
    ["were wounded: passive elsewhere", "opened: active named"],
  ],
  ["Twelve students were arrested and beaten.", ["were arrested: passive absent", "beaten: passive absent"]],
  ["Shots were fired at the crowd.", ["were fired: passive absent"]],
  ["Rockets were fired by rebels.", ["were fired: passive named"]],
  // verbs that share an object, or say with what is fired
  ["Police arrested and beat the students.", ["arrested: active named", "beat: active named"]],
  ["Police fired tear gas at the crowd.", ["fired: active named"]],
  // words that look like an action
  ["The others have only a shot at the title.", []],
  ["A closed-door meeting followed a hard-fought race.", []],
  ["They never found weapons of mass destruction.", []],
  ["It was an uphill battle over the budget.", []],
  ["I remember how humiliating that was.", []],
  ["Mary Q. Slaughter of Lima left.", []],
  // told as what happens by itself, or from the side of those who suffer
  ["Violence broke out in the old town.", ["Violence: nominal absent"]],
  ["Unrest flared in the north after troops left.", ["Unrest: nominal elsewhere"]],
  ["Clashes erupted between police and strikers.", ["Clashes: nominal named"]],
  ["An explosion rocked the market.", ["explosion: nominal absent"]],
  ["Two blasts hit the harbour.", ["blasts: nominal absent", "hit: active absent"]],
  ["Gunfire rang out across the valley.", ["Gunfire: nominal absent"]],
  ["The convoy came under fire near the bridge.", ["came under: active absent"]],
  ["Forty miners lost their lives.", ["lost: active absent"]],
  ["Brown's death shocked the town.", ["death: nominal absent"]],
  ["Three lives were lost in the flood.", ["were lost: passive absent"]],
  // nouns
  ["Russia's attacks on Ukraine continued.", ["attacks: nominal named"]],
  ["The soldiers' attack on the town began.", ["attack: nominal named"]],
  ["Russian attacks continued.", ["attacks: nominal named"]],
  ["US sanctions remained.", ["sanctions: nominal named"]],
  ["Attacks by Russia continued.", ["Attacks: nominal named"]],
  ["The army launched an attack on the village.", ["attack: nominal named"]],
  ["An attack was carried out by rebels.", ["attack: nominal named"]],
  ["Clashes between police and protesters began.", ["Clashes: nominal named"]],
  ["Clashes erupted in the city.", ["Clashes: nominal absent"]],
  ["The attacks on Ukraine continued.", ["attacks: nominal absent"]],
  ["The killing of civilians must stop.", ["killing: nominal absent"]],
  [
    "They are at risk of arbitrary detention and torture.",
    ["detention: nominal absent", "torture: nominal absent"],
  ],
  [
    "It does not support ‘threats or intimidation’ of staff.",
    ["threats: nominal absent", "intimidation: nominal absent"],
  ],
  ["His arrest was condemned.", ["arrest: nominal absent"]],
  ["Iran's arrest of the journalist was condemned.", ["arrest: nominal named"]],
  // an event as subject or after "by" does not say who did it
  ["An air strike killed three people.", ["strike: nominal absent", "killed: active absent"]],
  ["A Russian strike killed three people.", ["strike: nominal named", "killed: active named"]],
  ["Three people were killed by an air strike.", ["were killed: passive absent", "strike: nominal absent"]],
  ["Five people died.", ["died: active absent"]],
  // particles
  ["They plan to shut them down.", ["to shut them down: active named"]],
  // no actions
  ["They are trusted partners.", []],
  ["It is occupied territory.", []],
  ["He is concerned about the raided offices.", []],
  ["The targeted groups work in the occupied West Bank.", []],
  ["The hunger strike went on.", []],
  ["The company struck a deal.", []],
  ["The arrest warrants were issued.", []],
  ["The wind blew.", []],
  ["They are united and determined neighbours.", []],
  ["The violence in these streets must stop.", []],
  ["The minister came under fire for the delay.", []],
  ["The manager was fired on Monday.", []],
  ["She lost her job and her home.", []],
  ["Fire broke out in the kitchen.", []],
])("%s", (text, expected) => {
  expect(marks(text)).toEqual(expected);
});

test("every mark says why, in whose voice, and has an id of its own", () => {
  const reading = read("The offices were raided. Troops killed ten.");
  const voices: Voice[] = reading.tokens.map(({ sentence }) => (sentence === 0 ? "direct" : "indirect"));
  const found = agency({ ...reading, voices });
  expect(found.map(({ id, verb, voice, because }) => [id, verb, voice, because])).toEqual([
    ["g1", "raid", "direct", ["passive without by-phrase"]],
    ["g2", "kill", "indirect", ["subject is 'Troops'"]],
  ]);
});

test.each([
  [
    "Israel",
    "Iran",
    "Israel's attacks on Iran were condemned after Israel bombed a school and ten were killed.",
  ],
  ["Russian", "Ukrainian", "Russian forces shelled a town as Ukrainian troops were attacked."],
  ["US", "UK", "US sanctions were imposed while the UK banned the group."],
])("exchanging %s and %s changes nothing", (one, other, text) => {
  const swapped = text.replace(/\w+/g, (word) => (word === one ? other : word === other ? one : word));
  const shapes = (words: string) => agency(read(words)).map(({ verb, form, agent }) => [verb, form, agent]);
  expect(shapes(swapped)).toEqual(shapes(text));
  expect(shapes(text)).not.toEqual([]);
});

test.each([
  "",
  " ",
  "killed",
  ".",
  "by by by",
  "to to kill",
  "RAIDED",
  "'s attack",
  "“”",
  "\u0000\ud800 raid",
])("odd text %j is read", (text) => {
  for (const { span } of agency(read(text))) {
    expect(text.slice(span.start, span.end).trim()).not.toBe("");
  }
});

test("capitals change no mark", () => {
  expect(marks("THE OFFICES WERE RAIDED BY TROOPS.")).toEqual(["WERE RAIDED: passive named"]);
});

test("a sentence of 50,000 tokens takes no more than linear time", () => {
  const clause = ["police", "who", "were", "attacked", "and", "killed", "raids", "on", "Israel", "to"];
  const reading = read("one");
  const tokens = Array.from({ length: 50_000 }, (_, index) => ({
    span: { start: index * 9, end: index * 9 + 8 },
    text: clause[index % clause.length] as string,
    lemma: clause[index % clause.length] as string,
    pos: "NOUN" as const,
    sentence: 0,
    word: true,
  }));
  const voices = tokens.map(() => "unattributed" as const);
  const found = (some: typeof tokens) => agency({ ...reading, tokens: some, voices });
  expect(found(tokens).length).toBeGreaterThanOrEqual(tokens.length / 10);
  expect(growth(tokens, found)).toBeLessThan(LINEAR);
});
