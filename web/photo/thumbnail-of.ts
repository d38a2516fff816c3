const WIDTH = 88;
const HEIGHT = 112;

/** A small picture for the shelf, as a data address of a few kilobytes; null where the browser cannot draw. */
export function thumbnailOf(picture: ImageBitmap): string | null {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  const scale = Math.max(WIDTH / picture.width, HEIGHT / picture.height);
  const [width, height] = [picture.width * scale, picture.height * scale];
  pen.drawImage(picture, (WIDTH - width) / 2, (HEIGHT - height) / 2, width, height);
  const address = canvas.toDataURL('image/jpeg', 0.7);
  return address.startsWith('data:image/') ? address : null;
}
