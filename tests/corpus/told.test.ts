import { expect, test } from "vitest";
import { told } from "../../corpus";
import { take } from "./helpers";

const guess = (field: string) => ({ field, because: "it looks so" }) as never;
const document = {
  ...take("The port will close."),
  ...{ title: "The port", date: "2024-05-03", outlet: null },
  guessed: [guess("title"), guess("date")],
};

test("what is said stands in place of what was read", () => {
  expect(told(document, { title: "Closed", outlet: "harbour" })).toMatchObject({
    ...{ title: "Closed", outlet: "harbour", date: "2024-05-03", text: document.text },
    guessed: [guess("date")],
  });
});

test("what is said as it was read stays a guess, since a form sends every field", () => {
  expect(told(document, { title: "The port", date: "2024-05-03" })).toEqual(document);
});

test("a guess that is taken away is no guess any more", () => {
  const { date, guessed } = told(document, { date: null });
  expect([date, guessed]).toEqual([null, [guess("title")]]);
});

test("nothing said changes nothing", () => {
  expect(told(document, {})).toEqual(document);
});
