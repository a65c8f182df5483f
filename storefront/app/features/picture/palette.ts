/** The colours of the drawings: the tokens of styles/tokens.css, which a picture served on its own cannot read. */
export const INK = "#26101f"
export const RICE = "#ffffff"
export const BRAN = "#f4f5ee"
export const TURMERIC = "#ffc53a"
export const PASTRY = "#ffe3a0"
export const STAMP = "#d7301f"
export const ONION = "#6b1e52"
export const JADE = "#0e7c7b"
export const LEAF = "#1f6a45"
export const CLAY = "#b3261e"
export const LOTUS = "#f3b3c6"

/** The six fields behind the objects. */
export const FIELDS = ["#f3b3c6", "#bfe3dd", "#cfe8c9", "#e7d3e4", "#ffe3a0", "#fff1cc"] as const

/** Lids, labels, ribbons, seals. */
export const ACCENTS = [STAMP, ONION, JADE, LEAF] as const
