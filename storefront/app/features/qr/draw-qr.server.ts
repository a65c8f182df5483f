import { encode } from "uqr"

/** A code as a drawing: the dark squares as one SVG path in a box of `size` units, quiet zone included. */
export type QrDrawing = { size: number; path: string }

export function drawQr(link: string): QrDrawing {
  const { data, size } = encode(link, { ecc: "M", border: 4 })
  const runs = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => {
      if (!isDark || row[x - 1]) return []
      const end = row.indexOf(false, x)
      return [`M${x} ${y}h${(end < 0 ? row.length : end) - x}v1H${x}z`]
    }),
  )
  return { size, path: runs.join("") }
}
