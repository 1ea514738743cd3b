import type { Page } from 'playwright';

/** Width and height in the header of a PNG. */
export const pngSize = (bytes: Buffer) => ({
  width: bytes.readUInt32BE(16),
  height: bytes.readUInt32BE(20),
});

/** How many colours a picture has, of pixels spread over it. */
export const countColours = (page: Page, bytes: Buffer): Promise<number> =>
  page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [200, 200];
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0, 200, 200);
    const pixels = new Uint32Array(context?.getImageData(0, 0, 200, 200).data.buffer ?? []);
    return new Set(pixels).size;
  }, bytes.toString('base64'));
