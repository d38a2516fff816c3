/** What a photo may weigh and measure. Sentences and the document of the API take the numbers from here. */
export const IMAGE_LIMITS = { bytes: 10_000_000, pixels: 25_000_000, side: 32 } as const;

/** The same in the units in which people are told of them. */
export const TOLD_LIMITS = {
  megabytes: IMAGE_LIMITS.bytes / 1_000_000,
  megapixels: IMAGE_LIMITS.pixels / 1_000_000,
  side: IMAGE_LIMITS.side,
} as const;

/** The most a photo and its fields may weigh, in 1024 bytes: more than a photo alone, so that a large one is told that it is a photo. */
export const MOST_PHOTO_KB = 11_000;
