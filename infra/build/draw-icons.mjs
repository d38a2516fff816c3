// Draws the sign (the day rail: full, with care, as usual) as the icons of the page: web/public/*.png and icon.svg.
// Run by hand after a change of the sign; its files are kept in git.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

const folder = join(import.meta.dirname, '..', '..', 'web', 'public');
const PETROL = [0x0b, 0x52, 0x61];
const WHITE = [0xff, 0xff, 0xff];
/** Bars on the 22 x 20 grid of the sign: x, y, width, height. */
const BARS = [
  [0, 1, 6, 18],
  [8, 8, 6, 11],
  [16, 15.5, 6, 3.5],
];
const ROUND = 1.5;

/** Share of the icon that the sign fills; a maskable icon keeps its sign within the inner circle. */
const icons = [
  { name: 'icon-192.png', size: 192, fill: 0.6, corner: 0.22 },
  { name: 'icon-512.png', size: 512, fill: 0.6, corner: 0.22 },
  { name: 'icon-maskable-512.png', size: 512, fill: 0.46, corner: 0 },
  { name: 'apple-touch-icon.png', size: 180, fill: 0.56, corner: 0 },
];

const insideRound = (x, y, left, top, width, height, radius) => {
  const dx = Math.max(left + radius - x, 0, x - (left + width - radius));
  const dy = Math.max(top + radius - y, 0, y - (top + height - radius));
  return x >= left && x <= left + width && y >= top && y <= top + height && dx * dx + dy * dy <= radius * radius;
};

/** 4 x 4 samples a pixel: red, green, blue, alpha. */
const pixelAt = (px, py, { size, fill, corner }) => {
  const unit = (size * fill) / 22;
  const [left, top] = [(size - 22 * unit) / 2, (size - 20 * unit) / 2];
  let [back, bar] = [0, 0];
  for (let sample = 0; sample < 16; sample++) {
    const [x, y] = [px + ((sample % 4) + 0.5) / 4, py + (Math.floor(sample / 4) + 0.5) / 4];
    if (corner > 0 && !insideRound(x, y, 0, 0, size, size, corner * size)) continue;
    back++;
    if (BARS.some(([bx, by, w, h]) => insideRound((x - left) / unit, (y - top) / unit, bx, by, w, h, ROUND))) bar++;
  }
  const share = back === 0 ? 0 : bar / back;
  return [...PETROL.map((value, at) => Math.round(value + (WHITE[at] - value) * share)), Math.round((back / 16) * 255)];
};

const chunk = (type, data) => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

const png = (icon) => {
  const { size } = icon;
  const rows = [];
  for (let y = 0; y < size; y++) {
    rows.push(0);
    for (let x = 0; x < size; x++) rows.push(...pixelAt(x, y, icon));
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 6, 0, 0, 0], 8);
  const parts = [
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.from(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), ...parts]);
};

for (const icon of icons) writeFileSync(join(folder, icon.name), png(icon));
const bars = BARS.map(([x, y, w, h]) => `<rect x="${x + 9}" y="${y + 10}" width="${w}" height="${h}" rx="${ROUND}"/>`).join('');
writeFileSync(
  join(folder, 'icon.svg'),
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><title>Aftercheck</title><rect width="40" height="40" rx="9" fill="#0b5261"/><g fill="#fff">${bars}</g></svg>\n`,
);
