/** A file of the atlas that is kept for use without network, relative to the atlas's folder. */
export interface OfflineFile {
  /** As the page asks for it: `./` for the page itself, `data/zones.json?v=…` for data. */
  address: string;
  /** Hash of its bytes, as `fetch` checks it: `sha256-…`. */
  integrity: string;
}

/** What a page says to the version that waits, once its reader has agreed. */
export const takeOverMessage = 'take-over';
