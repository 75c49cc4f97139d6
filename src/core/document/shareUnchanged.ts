import type { DocumentSnapshot, Paragraph, Story } from "./snapshot";

/**
 * The new reading with everything in it that says the same as before being the very object of before: paragraphs,
 * stories, the whole snapshot. What was decided about an object needs no second thought (`askOnce`), so that after
 * an edit only what changed is looked at.
 */
export function shareUnchanged(before: DocumentSnapshot, now: DocumentSnapshot): DocumentSnapshot {
  const stories = now.stories.map((story) => {
    const known = before.stories.find(({ kind }) => kind === story.kind);
    return known === undefined ? story : shareStory(known, story);
  });
  const isSame =
    stories.length === before.stories.length &&
    stories.every((story, index) => story === before.stories[index]) &&
    isEqual(before.unread, now.unread);
  return isSame ? before : { ...now, stories };
}

/** An edit leaves what stands before and behind it; one that adds and takes away no paragraph, all others as well. */
function shareStory(known: Story, story: Story): Story {
  const [before, now] = [known.paragraphs, story.paragraphs];
  const [length, lengthBefore] = [now.length, before.length];
  const shorter = length < lengthBefore ? length : lengthBefore;
  const shared = [...now];
  const share = (index: number, indexBefore: number): boolean => {
    const paragraph = before[indexBefore];
    if (paragraph === undefined || !isSameParagraph(paragraph, now[index])) return false;
    shared[index] = paragraph;
    return true;
  };
  let start = 0;
  while (start < shorter && share(start, start)) start += 1;
  if (start === length && start === lengthBefore) return known;
  let end = 0;
  while (end < shorter - start && share(length - 1 - end, lengthBefore - 1 - end)) end += 1;
  if (length === lengthBefore) for (let index = start + 1; index < length - end; index += 1) share(index, index);
  return { ...story, paragraphs: shared };
}

function isSameParagraph(one: Paragraph, other: Paragraph | undefined): boolean {
  return one === other || (one.text === other?.text && isEqual(one, other));
}

/** Of plain data. */
function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every((key) => isEqual(Reflect.get(one, key), Reflect.get(other, key)));
}
