/** Where a command writes: one line a call. */
export interface Terminal {
  out(line: string): void;
  err(line: string): void;
}
