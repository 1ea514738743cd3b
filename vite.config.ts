import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  // Relative addresses: the build works from any sub-path of any static host.
  base: './',
  // Without this, a missing file is answered with index.html and status 200.
  appType: 'mpa',
  plugins: [react()],
  worker: { format: 'es' },
  build: { target: 'es2022', modulePreload: { polyfill: false } },
});
