/** getFileAsync(Compressed): copies of the document that the client fetches in slices and gives back. */
export class FileCopies {
  private readonly copies = new Map<number, Uint8Array>();
  private lastHandle = 0;

  /** At most two at a time, as in Word; beyond that the answer is undefined. */
  open(bytes: Uint8Array): { readonly handle: number; readonly size: number } | undefined {
    if (this.copies.size >= 2) return undefined;
    this.lastHandle += 1;
    this.copies.set(this.lastHandle, bytes);
    return { handle: this.lastHandle, size: bytes.length };
  }

  slice(handle: number, offset: number, size: number): readonly number[] | undefined {
    const bytes = this.copies.get(handle);
    return bytes === undefined ? undefined : Array.from(bytes.subarray(offset, offset + size));
  }

  close(handle: number): void {
    this.copies.delete(handle);
  }

  /** Copies that were never given back. */
  get openCopies(): number {
    return this.copies.size;
  }
}
