/** The most a photo and its fields may weigh: API Gateway takes 10 MB. */
export const MOST_PHOTO_KB = 11_000;
