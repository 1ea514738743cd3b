/** What a menu entry makes. */
export interface MadeFile {
  name: string;
  content: Blob;
}

/** Hands a file to the browser, which saves it or asks where. */
export function saveFile({ name, content }: MadeFile): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of the content by then; an address kept would keep the memory.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
