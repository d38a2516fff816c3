/** A picture of one light value a pixel (0 black to 255 white), row by row from the top left. */
export type GreyPicture = { readonly grey: Uint8Array; readonly width: number; readonly height: number };

/** The same with room for fractions and for values beyond 0 to 255, as the steps between pass it on. */
export type GreyField = { readonly values: Float32Array; readonly width: number; readonly height: number };

/** A rectangle in pixels; x1 and y1 are the first column and row outside. */
export type Box = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };
