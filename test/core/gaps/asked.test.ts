import { Asked, askOnce } from "../../../src/core/gaps/asked";

class Thing extends Asked {}

test("a question is answered once of each thing, also when the answer is undefined, false or nothing", () => {
  for (const answer of [undefined, false, null, 0, "told"]) {
    const ask = jest.fn((_: Thing) => answer);
    const asking = askOnce(ask);
    const [one, other] = [new Thing(), new Thing()];
    expect([asking(one), asking(one), asking(other)]).toEqual([answer, answer, answer]);
    expect(ask.mock.calls).toEqual([[one], [other]]);
  }
});

test("questions do not mix up their answers", () => {
  const [first, second] = [askOnce((_: Thing) => 1), askOnce((_: Thing) => 2)];
  const thing = new Thing();
  expect([second(thing), first(thing), second(thing)]).toEqual([2, 1, 2]);
});
