import type { EmbedTheme } from '../../state/url/embedCodec.ts';

/** Says on the page which colours hold; `auto` follows the reader's system. */
export function followTheme(theme: EmbedTheme): void {
  const { dataset } = document.documentElement;
  if (theme !== 'auto') {
    dataset.theme = theme;
    return;
  }
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    dataset.theme = dark.matches ? 'dark' : 'light';
  };
  apply();
  dark.addEventListener('change', apply);
}
