/** The address that the atlas is published at, with its final slash; `null` when the build is not told. */
export function readPublicUrl(text: string | undefined): string | null {
  if (text === undefined || text.trim() === '') return null;
  const isWeb = URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
  if (!isWeb) {
    throw new Error(
      `PUBLIC_URL vaut « ${text} » ; il faut une adresse comme https://atlas.exemple.fr/`,
    );
  }
  const url = new URL(text);
  return `${url.origin}${url.pathname.replace(/\/*$/, '/')}`;
}
