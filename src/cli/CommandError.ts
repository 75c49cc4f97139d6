/** Why a command could not be carried out: one Vietnamese sentence, shown as it is. */
export class CommandError extends Error {
  constructor(readonly sentence: string) {
    super(sentence);
    this.name = "CommandError";
  }
}
