/** Who is named in tracked changes that the product writes itself (Word names the user where it writes them). */
export const revisionAuthor = "Soạn thảo";
