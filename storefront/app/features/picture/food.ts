import { CLAY, INK, JADE, LEAF, LOTUS, ONION, PASTRY, RICE, STAMP, TURMERIC } from "./palette.ts"
import { sealAt } from "./seal.ts"

const ground = (rx: number, cy = 344) =>
  `<ellipse cx="200" cy="${cy}" rx="${rx}" ry="15" fill="${INK}" stroke="none" opacity=".18"/>`
const shine = (d: string) => `<path d="${d}" fill="none" stroke="${RICE}" stroke-width="7" opacity=".8"/>`

/** Bánh: a round cake with its stamp, and the slice cut from it. */
export function cake(accent: string): string {
  return (
    ground(150, 330) +
    `<path d="M64 196v74c0 40 56 66 124 66s124-26 124-66v-74z" fill="${TURMERIC}"/>` +
    `<path d="M64 236c0 40 56 66 124 66s124-26 124-66" fill="none" stroke-width="3"/>` +
    `<ellipse cx="188" cy="196" rx="124" ry="68" fill="${PASTRY}"/>` +
    sealAt(188, 194, 56, accent, 0.56) +
    `<path d="M222 300l118-34v38l-118 44z" fill="${LOTUS}"/><path d="M222 300l118-34-26-36z" fill="${PASTRY}"/>` +
    `<circle cx="290" cy="305" r="15" fill="${TURMERIC}"/>` +
    shine("M92 176c14-22 40-34 62-38")
  )
}

/** Gạo: a tied sack with a green band. */
export function riceSack(accent: string): string {
  return (
    ground(124) +
    `<path d="M146 66q54 18 108 0l-10 50q56 22 62 112 6 84-12 110-94 18-188 0-18-26-12-110 6-90 62-112z" fill="${RICE}"/>` +
    `<path d="M95 206q105 26 210 0l3 72q-108 26-216 0z" fill="${LEAF}"/>` +
    `<circle cx="200" cy="246" r="46" fill="${RICE}"/>${sealAt(200, 246, 38, accent)}` +
    `<path d="M152 116q48 16 96 0" fill="none" stroke="${STAMP}" stroke-width="12"/>` +
    `<path d="M152 108q48 16 96 0M154 126q46 14 92 0" fill="none" stroke-width="4"/>` +
    `<path d="M122 316q-12-16-12-34M284 316q8-14 8-30" fill="none" stroke-width="3"/>` +
    shine("M120 176q8-24 26-36")
  )
}

/** Củ, hành: a bunch tied by its dry stems. */
export function bulbs(): string {
  const bulb = (x: number, y: number, fill: string) =>
    `<g transform="translate(${x} ${y})"><path d="M0-62C4-34 46-30 46 10c0 30-22 44-46 44S-46 40-46 10c0-40 42-44 46-72z" fill="${fill}"/>` +
    `<path d="M0-40c-14 24-18 56-8 90M0-40c16 24 20 56 8 90" fill="none" stroke-width="3"/>${shine("M-28 4q2-14 12-22")}</g>`
  return (
    ground(136) +
    `<path d="M128 214Q150 160 190 128M200 214V128M272 214Q250 160 210 128M172 262L196 128M228 262L204 128" fill="none" stroke="${LEAF}" stroke-width="11"/>` +
    `<path d="M182 122L160 44M194 122L190 34M206 122L216 38M218 122L244 50" fill="none" stroke="${LEAF}" stroke-width="11"/>` +
    bulb(122, 250, ONION) +
    bulb(278, 250, ONION) +
    bulb(200, 244, "#8a3a6e") +
    bulb(162, 288, "#8a3a6e") +
    bulb(240, 288, ONION) +
    `<path d="M172 118q28 14 56 0v24q-28 14-56 0z" fill="${STAMP}"/>`
  )
}

/** Lạp xưởng: sausages on a pole. */
export function sausages(accent: string): string {
  const pair = (x: number, height: number) =>
    `<path d="M${x} 84v40" fill="none" stroke-width="4"/><rect x="${x - 25}" y="122" width="50" height="${height}" rx="25" fill="${CLAY}"/>` +
    `<path d="M${x - 8} 156l8 8M${x + 6} 192l-8 8M${x - 6} 232l8 6" fill="none" stroke="${LOTUS}" stroke-width="6"/>` +
    shine(`M${x - 12} 148v46`)
  return (
    ground(140, 356) +
    `<path d="M64 62v290M336 62v290" fill="none" stroke-width="14"/><path d="M64 62v290M336 62v290" fill="none" stroke="${TURMERIC}" stroke-width="6"/>` +
    `<rect x="36" y="64" width="328" height="22" rx="11" fill="${TURMERIC}"/>` +
    pair(118, 176) +
    pair(173, 196) +
    pair(228, 184) +
    pair(283, 170) +
    `<path d="M164 84h72l-8 20h-56z" fill="${accent}"/>`
  )
}

/** Trái: a whole fruit with its leaf, and a half of it. */
export function fruit(accent: string): string {
  const skin = accent === STAMP ? "#e9842f" : accent === JADE ? "#9cc04a" : accent
  return (
    ground(146) +
    `<path d="M170 92q-4-34 16-50" fill="none" stroke-width="9"/>` +
    `<path d="M176 76q46-46 104-18-34 52-104 18z" fill="${LEAF}"/><path d="M190 74q36-14 70-12" fill="none" stroke-width="3"/>` +
    `<circle cx="166" cy="214" r="122" fill="${skin}"/>` +
    shine("M78 190q10-48 52-70") +
    `<circle cx="276" cy="276" r="72" fill="${skin}"/><circle cx="276" cy="276" r="56" fill="${RICE}"/>` +
    `<path d="M276 232l8 30 30-6-20 22 22 22-30-4-10 30-10-30-30 4 22-22-20-22 30 6z" fill="${LOTUS}" stroke-width="3"/>` +
    `<g fill="${INK}" stroke="none"><ellipse cx="276" cy="252" rx="4" ry="8"/><ellipse cx="298" cy="290" rx="4" ry="8" transform="rotate(120 298 290)"/><ellipse cx="254" cy="290" rx="4" ry="8" transform="rotate(-120 254 290)"/></g>`
  )
}

/** Cá, tôm khô: split and dried fish on a round tray. */
export function fish(accent: string): string {
  const one = (y: number, turn: number, fill: string) =>
    `<g transform="translate(200 ${y}) rotate(${turn})"><path d="M-132 0q44-54 118-48 66 4 96 44l52-36q-8 42 0 80L82 8q-34 38-96 40Q-90 52-132 0z" fill="${fill}"/>` +
    `<path d="M-78-38q18 38 0 76M-36-34l16 14M-6-34l16 16M24-28l14 12M-36 34l16-14M-6 34l16-16M24 28l14-12M-60 0H84" fill="none" stroke-width="3"/>` +
    `<circle cx="-102" cy="-9" r="6" fill="${INK}" stroke="none"/>${shine("M-46-34q34-8 58 2")}</g>`
  return (
    ground(160, 352) +
    `<ellipse cx="200" cy="216" rx="170" ry="132" fill="${TURMERIC}"/><ellipse cx="200" cy="212" rx="146" ry="110" fill="${PASTRY}"/>` +
    `<path d="M78 160q122-54 244 0M62 212q138-40 276 0M80 264q120-30 240 0" fill="none" stroke-width="2" opacity=".4"/>` +
    one(170, -9, LOTUS) +
    one(258, 7, accent === ONION || accent === STAMP ? "#e0a35c" : "#c9b7a8")
  )
}
