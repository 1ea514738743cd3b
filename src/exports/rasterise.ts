import type { Picture } from './composePicture.ts';

/** Twice the pixels of the screen: sharp on paper. */
const scale = 2;

/** The picture as a PNG. */
export async function rasterise({ svg, width, height }: Picture): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('This browser gives no 2D canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new Error('The canvas gave no PNG'));
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
