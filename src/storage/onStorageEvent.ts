/** Tells of keys that another pane of this browser wrote; what this pane writes itself is not told. */
export function onStorageEvent(listener: (key: string) => void): () => void {
  const heard = ({ key }: StorageEvent) => {
    if (key !== null) listener(key);
  };
  window.addEventListener("storage", heard);
  return () => window.removeEventListener("storage", heard);
}
