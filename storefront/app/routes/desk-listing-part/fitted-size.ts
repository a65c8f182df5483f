export type Size = { width: number; height: number }

/** In pixels: what the shop's largest picture needs, and a phone sends in a few seconds. */
export const LONGEST_SIDE = 2048

/** The same shape with no side longer than `LONGEST_SIDE`; what is smaller stays as it is. */
export function fittedSize({ width, height }: Size): Size {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}
