declare module 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url' {
  const url: string;
  export default url;
}

interface ImportMetaEnv {
  /** Of package.json. */
  readonly VITE_VERSION: string;
  /** Who publishes this installation, who hosts it, whom to write to: given when it is built. */
  readonly VITE_PUBLISHER?: string;
  readonly VITE_HOST?: string;
  readonly VITE_CONTACT?: string;
}
