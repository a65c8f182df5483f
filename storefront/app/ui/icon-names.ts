/** From lucide; `node make-icons.mjs` puts exactly these into the sprite. */
export const LUCIDE_ICONS = [
  "arrow-right",
  "badge-check",
  "ban",
  "calendar-days",
  "check",
  "chevron-down",
  "chevron-left",
  "chevron-right",
  "circle-check",
  "circle-x",
  "clock",
  "external-link",
  "file-text",
  "hourglass",
  "info",
  "log-in",
  "log-out",
  "map-pin",
  "menu",
  "minus",
  "package",
  "pencil",
  "phone",
  "plus",
  "printer",
  "search",
  "shopping-basket",
  "sliders-horizontal",
  "snowflake",
  "sprout",
  "store",
  "trash-2",
  "triangle-alert",
  "truck",
  "user",
  "x",
] as const

/** Drawn for this shop. */
export const OWN_ICONS = ["star", "lotus"] as const

export type IconName = (typeof LUCIDE_ICONS)[number] | (typeof OWN_ICONS)[number]
