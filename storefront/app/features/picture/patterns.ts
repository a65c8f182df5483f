import { INK } from "./palette.ts"

const line = `fill="none" stroke="${INK}" stroke-width="3" opacity=".13"`

/** Each fills the 400 × 400 field behind the object, faintly. */
export const PATTERNS = [
  // Vảy ghe Ngo: the painted scales of a racing boat.
  `<pattern id="p" width="56" height="28" patternUnits="userSpaceOnUse"><path ${line} d="M0 0a28 28 0 0 0 56 0M-28 14a28 28 0 0 0 56 0M28 14a28 28 0 0 0 56 0"/></pattern>`,
  // Mảnh chén kiểu: broken bowls set into a wall.
  `<pattern id="p" width="84" height="72" patternUnits="userSpaceOnUse"><path ${line} d="M6 6h34l8 22-24 14L4 34zM52 8h26v22l-20 6zM62 44l18-6v28H54zM6 48l16 4 24-4-4 20H8z"/></pattern>`,
  // Sóng nước: the river.
  `<pattern id="p" width="64" height="32" patternUnits="userSpaceOnUse"><path ${line} d="M0 12q16-16 32 0t32 0M0 28q16-16 32 0t32 0"/></pattern>`,
  // Hạt gạo: grains of rice.
  `<pattern id="p" width="60" height="60" patternUnits="userSpaceOnUse"><g ${line}><ellipse cx="15" cy="16" rx="5" ry="12" transform="rotate(35 15 16)"/><ellipse cx="45" cy="46" rx="5" ry="12" transform="rotate(-25 45 46)"/></g></pattern>`,
] as const
