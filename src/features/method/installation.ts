/**
 * Who answers for this installation, as given when it was built (`VITE_PUBLISHER`, `VITE_HOST`,
 * `VITE_CONTACT`); an empty text where nobody said.
 */
export const installation = {
  publisher: import.meta.env.VITE_PUBLISHER ?? '',
  host: import.meta.env.VITE_HOST ?? '',
  contact: import.meta.env.VITE_CONTACT ?? '',
  /** Of package.json. */
  version: import.meta.env.VITE_VERSION,
} as const;
