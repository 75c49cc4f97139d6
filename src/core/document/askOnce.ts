/**
 * A question about plain data that never changes, asked once of each. Above all of a paragraph: one that stayed as it was
 * is the same object in the next reading (`shareUnchanged`), so that after an edit only what changed is asked again.
 */
export function askOnce<Asked extends object, Answer>(ask: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const answers = new WeakMap<Asked, { readonly answer: Answer }>();
  return (asked) => {
    let known = answers.get(asked);
    if (known === undefined) answers.set(asked, (known = { answer: ask(asked) }));
    return known.answer;
  };
}
