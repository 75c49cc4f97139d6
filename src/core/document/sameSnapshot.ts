import type { DocumentSnapshot, Paragraph, Story } from "./snapshot";

/** Whether two readings say the same: then nothing that was decided on the first needs to be decided anew. */
export function sameSnapshot(one: DocumentSnapshot, other: DocumentSnapshot): boolean {
  return (
    one.stories.length === other.stories.length &&
    one.stories.every((story, index) => sameStory(story, other.stories[index])) &&
    JSON.stringify(one.unread) === JSON.stringify(other.unread)
  );
}

function sameStory(one: Story, other: Story | undefined): boolean {
  return (
    one.kind === other?.kind &&
    one.paragraphs.length === other.paragraphs.length &&
    one.paragraphs.every((paragraph, index) => sameParagraph(paragraph, other.paragraphs[index]))
  );
}

function sameParagraph(one: Paragraph, other: Paragraph | undefined): boolean {
  return one.text === other?.text && JSON.stringify(one) === JSON.stringify(other);
}
