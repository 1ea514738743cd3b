import type { BrowserContext } from 'playwright';

export interface OriginalResponse {
  url: string;
  status: number;
  /** As the page would see it: already decompressed. */
  body: Buffer;
}

export interface ChangedResponse {
  status?: number;
  body?: Buffer | string;
}

/** What arrives instead of the server's answer; `lost` is a connection that breaks. */
export type ResponseMutation = (
  original: OriginalResponse,
) => ChangedResponse | 'lost' | Promise<ChangedResponse | 'lost'>;

export type AddressPattern = string | RegExp;

/** Answers requests that match `pattern` with what `mutate` makes of the server's real answer. */
export async function mutateResponse(
  context: BrowserContext,
  pattern: AddressPattern,
  mutate: ResponseMutation,
): Promise<void> {
  await context.route(pattern, async (route) => {
    // A page that is gone meanwhile asks for nothing more.
    const response = await route.fetch().catch(() => null);
    if (!response) return;
    const original = {
      url: route.request().url(),
      status: response.status(),
      body: await response.body(),
    };
    const changed = await mutate(original);
    if (changed === 'lost') return route.abort('connectionreset');
    const headers = { ...response.headers() };
    // The body handed on is neither compressed nor of the announced length.
    delete headers['content-encoding'];
    delete headers['content-length'];
    return route.fulfill({
      status: changed.status ?? original.status,
      headers,
      body: changed.body ?? original.body,
    });
  });
}

export const missing: ResponseMutation = () => ({ status: 404, body: '' });

export const truncated: ResponseMutation = ({ body }) => ({
  body: body.subarray(0, Math.floor(body.length / 2)),
});

export const lost: ResponseMutation = () => 'lost';

/** One byte in the middle is another: the file still arrives whole, but is not the published one. */
export const altered: ResponseMutation = ({ body }) => {
  const changed = Buffer.from(body);
  const middle = Math.floor(changed.length / 2);
  changed.writeUInt8(changed.readUInt8(middle) ^ 1, middle);
  return { body: changed };
};

/** Holds the answer back until `release()`: a slow network without a clock. */
export function heldBack(): { mutation: ResponseMutation; release: () => void } {
  let release = (): void => undefined;
  const released = new Promise<void>((fulfil) => {
    release = fulfil;
  });
  const mutation: ResponseMutation = async () => {
    await released;
    return {};
  };
  return { mutation, release };
}
