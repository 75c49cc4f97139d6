/** Something that keeps what it was asked: a line, a place in it. */
export abstract class Asked {
  /** By the question's number. */
  private readonly answers: unknown[] = [];

  /** A question that several rules ask of the same thing is answered once. */
  static askOnce<A extends Asked, Told>(answer: (asked: A) => Told): (asked: A) => Told {
    const number = questions;
    questions += 1;
    return (asked) => {
      const known = asked.answers[number];
      if (known !== undefined) return (known === nothing ? undefined : known) as Told;
      const told = answer(asked);
      asked.answers[number] = told === undefined ? nothing : told;
      return told;
    };
  }
}

let questions = 0;
/** "Undefined" as an answer that is known. */
const nothing = Symbol("nothing");

export const { askOnce } = Asked;
