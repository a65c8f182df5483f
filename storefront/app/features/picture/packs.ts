import { BRAN, CLAY, INK, LEAF, ONION, PASTRY, RICE, STAMP, TURMERIC } from "./palette.ts"
import { sealAt } from "./seal.ts"

const ground = (rx: number, cy = 344) =>
  `<ellipse cx="200" cy="${cy}" rx="${rx}" ry="15" fill="${INK}" stroke="none" opacity=".18"/>`
const shine = (d: string) => `<path d="${d}" fill="none" stroke="${RICE}" stroke-width="8" opacity=".8"/>`

/** What is inside a glass, never in the colour of its own label. */
const INSIDE: Record<string, string> = { [STAMP]: "#e9a13b", [ONION]: TURMERIC, [LEAF]: CLAY }

/** Lọ: a jar with a screw lid. */
export function jar(accent: string): string {
  return (
    ground(112) +
    `<path d="M112 148q-18 12-18 40v116q0 36 36 36h140q36 0 36-36V188q0-28-18-40z" fill="${INSIDE[accent] ?? PASTRY}"/>` +
    `<path d="M96 176h208" fill="none" stroke-width="3"/>` +
    `<rect x="104" y="82" width="192" height="66" rx="12" fill="${accent}"/><path d="M136 92v46M168 92v46M200 92v46M232 92v46M264 92v46" fill="none" stroke-width="3"/>` +
    `<rect x="94" y="204" width="212" height="96" fill="${RICE}"/>${sealAt(200, 252, 40, accent)}` +
    shine("M116 196v-2q0-14 8-20M116 312q2 8 10 10")
  )
}

/** Chai: a bottle. */
export function bottle(accent: string): string {
  return (
    ground(84, 352) +
    `<path d="M174 96h52v52q0 18 26 38 22 18 22 50v88q0 26-26 26h-96q-26 0-26-26v-88q0-32 22-50 26-20 26-38z" fill="${INSIDE[accent] ?? "#a94a1f"}"/>` +
    `<rect x="166" y="48" width="68" height="54" rx="8" fill="${accent}"/><path d="M166 76h68" fill="none" stroke-width="3"/>` +
    `<rect x="126" y="226" width="148" height="84" fill="${RICE}"/>${sealAt(200, 268, 34, accent)}` +
    shine("M146 216q2-14 14-24M188 112v30")
  )
}

/** Túi: a standing pouch with a notched upper edge. */
export function pouch(accent: string): string {
  return (
    ground(122) +
    `<path d="M110 66h180l10 62q-4 14 0 30 14 92 2 172-4 14-22 14H120q-18 0-22-14-12-80 2-172 4-16 0-30z" fill="${accent}"/>` +
    `<path d="M110 66l9 12 9-12 9 12 9-12 9 12 9-12 9 12 9-12 9 12 9-12 9 12 9-12 9 12 9-12 9 12 9-12 9 12 9-12 9 12 9-12" fill="${BRAN}" stroke-width="4"/>` +
    `<path d="M102 120q98 12 196 0" fill="none" stroke-width="4"/>` +
    `<path d="M118 172q82-16 164 0 8 68 0 122-82 16-164 0-8-54 0-122z" fill="${PASTRY}"/>${sealAt(200, 232, 52, accent)}` +
    shine("M110 160q-6 50-4 92")
  )
}

/** Đồ đan: a basket of woven sedge. */
export function basket(accent: string): string {
  const rows = [218, 246, 274, 302]
  const strips = rows
    .map((y, i) => {
      const inset = 8 + i * 5
      const cells = Array.from({ length: 6 }, (_, n) => {
        const width = (300 - inset * 2) / 6
        const x = 50 + inset + n * width
        return (n + i) % 2 === 0 ? `<path d="M${x} ${y - 12}h${width}v24h${-width}z"/>` : ""
      })
      return cells.join("")
    })
    .join("")
  return (
    ground(140) +
    `<path d="M92 190Q96 62 200 62t108 128" fill="none" stroke-width="24"/><path d="M92 190Q96 62 200 62t108 128" fill="none" stroke="${TURMERIC}" stroke-width="14"/>` +
    `<path d="M50 194h300l-28 128q-4 18-24 18H102q-20 0-24-18z" fill="${PASTRY}"/>` +
    `<g fill="${accent}" stroke-width="3">${strips}</g>` +
    `<rect x="38" y="178" width="324" height="32" rx="14" fill="${TURMERIC}"/>` +
    `<path d="M70 178l14 32M112 178l14 32M154 178l14 32M196 178l14 32M238 178l14 32M280 178l14 32M322 178l14 32" fill="none" stroke-width="3"/>`
  )
}
