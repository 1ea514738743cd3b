import { type FetchOptions, fetchBytes, parseJson } from './loadDataFile.ts';
import { type Manifest, manifestName, parseManifest } from './parseManifest.ts';
import type { Parsed } from './problem.ts';

/** The only file fetched without a hash in its address: always asked anew, so that a new edition is seen. */
export async function loadManifest(
  base: string,
  options: FetchOptions = {},
): Promise<Parsed<Manifest>> {
  const address = `${base}data/${manifestName}`;
  const fetched = await fetchBytes(address, manifestName, options, { cache: 'no-cache' }, () => {});
  if (!fetched.ok) return fetched;
  const json = parseJson(manifestName, fetched.value);
  return json.ok ? parseManifest(json.value) : json;
}
