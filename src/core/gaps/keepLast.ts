/** A question that is asked of the same thing several times in a row: its last answer is kept. */
export function keepLast<Asked, Answer>(answer: (asked: Asked) => Answer): (asked: Asked) => Answer {
  let last: { readonly asked: Asked; readonly answer: Answer } | undefined;
  return (asked) => {
    if (last === undefined || last.asked !== asked) last = { asked, answer: answer(asked) };
    return last.answer;
  };
}
