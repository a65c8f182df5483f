import { BRAN, CLAY, INK, LEAF, LOTUS, ONION, PASTRY, RICE, STAMP, TURMERIC } from "./palette.ts"
import { sealAt } from "./seal.ts"

const ground = (rx: number, cy = 344) =>
  `<ellipse cx="200" cy="${cy}" rx="${rx}" ry="15" fill="${INK}" stroke="none" opacity=".18"/>`
const shine = (d: string) => `<path d="${d}" fill="none" stroke="${RICE}" stroke-width="7" opacity=".8"/>`

/** Hộp: a carton tied with ribbon. */
export function box(accent: string): string {
  return (
    ground(150) +
    `<path d="M62 150l138 46 138-46v140l-138 52-138-52z" fill="${PASTRY}"/>` +
    `<path d="M62 150l138-48 138 48-138 46z" fill="${RICE}"/><path d="M200 196v146" fill="none"/>` +
    `<path d="M122 130l138 47v146l24-9V169L146 122z" fill="${accent}"/>` +
    `<path d="M272 132q-40-52-66-14 20 26 66 14q44-46 64-6-20 26-64 6z" transform="translate(-72 14)" fill="${accent}"/>` +
    `<g transform="skewY(20)">${sealAt(128, 200, 40, accent === STAMP ? ONION : STAMP)}</g>` +
    shine("M78 172v44")
  )
}

/** Cuộn: sheets of rice paper, a stack and three rolls. */
export function rolls(accent: string): string {
  const roll = (x: number, y: number) =>
    `<path d="M${x} ${y}h176v52H${x}z" fill="${RICE}"/><path d="M${x + 40} ${y}v52M${x + 64} ${y}v52" fill="none" stroke="${accent}" stroke-width="8"/>` +
    `<ellipse cx="${x + 176}" cy="${y + 26}" rx="15" ry="26" fill="${BRAN}"/><path d="M${x + 176} ${y + 12}q10 14 0 28q-8-14 2-20" fill="none" stroke-width="3"/>` +
    `<path d="M${x} ${y}q-15 26 0 52" fill="${RICE}"/>`
  return (
    ground(156) +
    `<circle cx="200" cy="164" r="116" fill="${PASTRY}"/><circle cx="200" cy="156" r="116" fill="${RICE}"/>` +
    `<path d="M118 96l164 120M100 132l140 102M152 66l150 110M282 96L118 216M300 132L160 234M248 66L98 176" fill="none" stroke="${TURMERIC}" stroke-width="3"/>` +
    roll(52, 228) +
    roll(170, 228) +
    roll(110, 284)
  )
}

/** Trà: a packet of leaves and a cup. */
export function tea(accent: string): string {
  return (
    ground(150) +
    `<path d="M72 108h136l12 226q-80 14-160 0z" fill="${accent}"/><path d="M72 108l14-38h108l14 38z" fill="${PASTRY}"/>` +
    `<path d="M72 108h136M86 70h108" fill="none"/><rect x="84" y="158" width="112" height="112" fill="${RICE}"/>` +
    `<path d="M140 258v-84q-40 8-38 44 12 16 38 6M140 214q4-34 38-38 4 34-38 56" fill="${LEAF}" stroke-width="3"/>` +
    `<path d="M228 246h116q0 92-58 92t-58-92z" fill="${RICE}"/><path d="M344 262q34-6 30 24-8 26-40 24" fill="none"/>` +
    `<ellipse cx="286" cy="246" rx="58" ry="16" fill="${TURMERIC}"/>` +
    `<path d="M264 214q-12-18 0-32t0-32M302 214q-12-18 0-32t0-32" fill="none" stroke-width="4" opacity=".5"/>` +
    shine("M242 274q4 22 14 34")
  )
}

/** Chiếu, nón: a rolled mat with its pattern, and a leaf hat leaning on it. */
export function mat(accent: string): string {
  const bands = [92, 136, 180, 224].map((x) => `M${x} 196v92`).join("")
  return (
    ground(160, 304) +
    `<path d="M56 196h232v92H56z" fill="${PASTRY}"/><path d="${bands}" fill="none" stroke="${accent}" stroke-width="16"/>` +
    `<path d="M56 196h232M56 288h232" fill="none"/><path d="M104 196v92M148 196v92M192 196v92" fill="none" stroke-width="2"/>` +
    `<ellipse cx="288" cy="242" rx="26" ry="46" fill="${TURMERIC}"/><ellipse cx="288" cy="242" rx="15" ry="28" fill="none" stroke-width="3"/><ellipse cx="288" cy="242" rx="5" ry="11" fill="${INK}"/>` +
    `<path d="M56 196q-26 46 0 92" fill="${PASTRY}"/>` +
    `<path d="M200 66L64 174q136 52 272 0z" fill="${RICE}"/>` +
    `<path d="M200 66L112 188M200 66l-34 130M200 66l34 130M200 66l88 122" fill="none" stroke-width="3"/>` +
    `<path d="M156 102q44 16 88 0M112 136q88 32 176 0" fill="none" stroke="${accent}" stroke-width="5"/>`
  )
}

/** Nhà: a house to stay in, by the water. */
export function house(accent: string): string {
  return (
    ground(170, 340) +
    `<path d="M86 172h228v132H86z" fill="${RICE}"/><path d="M40 182L128 84h144l88 98z" fill="${CLAY}"/>` +
    `<path d="M84 134h232M62 158h276M108 108h184" fill="none" stroke-width="3"/>` +
    `<path d="M176 214h52v90h-52z" fill="${accent}"/><path d="M202 214v90" fill="none" stroke-width="3"/>` +
    `<path d="M110 210h44v44h-44zM248 210h44v44h-44z" fill="${TURMERIC}"/><path d="M132 210v44M110 232h44M270 210v44M248 232h44" fill="none" stroke-width="3"/>` +
    `<path d="M70 304h262v18H70z" fill="${PASTRY}"/><path d="M342 318q8-90-8-170" fill="none" stroke-width="10"/>` +
    `<path d="M334 148q-52-36-84-8 48-6 84 8q-22-56-60-60 42 16 60 60q6-60 46-66-34 24-46 66q40-26 62 4-32-12-62-4z" fill="${LEAF}"/>` +
    `<path d="M40 352q20-14 40 0t40 0 40 0 40 0 40 0 40 0 40 0 40 0" fill="none" stroke-width="4" opacity=".6"/>`
  )
}

/** Cây, hoa: a flowering plant in its pot. */
export function plant(accent: string): string {
  const flower = (x: number, y: number) =>
    `<g transform="translate(${x} ${y})" stroke-width="3"><path d="M0-6c-26-34 26-34 0 0c26-34 42 14 0 6c42 8 10 44 0 6c-10 38-42 2 0-6c-42 8-26-40 0-6z" fill="${TURMERIC}"/>` +
    `<circle r="7" fill="${STAMP}"/></g>`
  return (
    ground(110) +
    `<path d="M200 254q-14-70-72-92M200 254q4-92-14-156M200 234q26-58 84-76M190 160q-36-16-48-58M196 190q40-34 46-92" fill="none" stroke-width="10"/>` +
    `<path d="M150 176q-36 12-52-12 34-12 52 12zM262 170q14-30 48-22-14 30-48 22zM206 206q34-18 50 8-28 16-50-8z" fill="${LEAF}" stroke-width="3"/>` +
    [
      [126, 160],
      [140, 100],
      [186, 90],
      [242, 94],
      [286, 152],
      [216, 138],
      [172, 140],
    ]
      .map(([x = 0, y = 0]) => flower(x, y))
      .join("") +
    `<path d="M122 254h156l-20 84q-58 12-116 0z" fill="${accent}"/><rect x="110" y="238" width="180" height="30" rx="8" fill="${accent}"/>` +
    `<path d="M140 296q60 16 120 0" fill="none" stroke="${RICE}" stroke-width="5"/>` +
    shine("M138 282q4 24 8 36")
  )
}

/** Tôm: a prawn on a dish. */
export function prawn(accent: string): string {
  const shell = accent === STAMP || accent === ONION ? "#e9842f" : LOTUS
  return (
    ground(150) +
    `<ellipse cx="204" cy="240" rx="166" ry="104" fill="${TURMERIC}"/><ellipse cx="204" cy="234" rx="140" ry="82" fill="${RICE}"/>` +
    `<path d="M296 96q60 60 20 140-50 88-150 74-34-6-40-34 80 22 116-30 22-40-14-66-40-22-76 6-16-60 44-96 60-24 100 6z" fill="${shell}"/>` +
    `<path d="M296 96q-24 30-22 62M326 150q-36 8-54 30M324 208q-30-6-52 4M294 262q-18-22-30-26M240 300q-4-28-14-34" fill="none" stroke-width="4"/>` +
    `<path d="M126 276q-50-30-76-10 20 10 30 22-18 12-22 34 48 6 68-46z" fill="${accent}"/>` +
    `<path d="M152 180q-60-20-94-90M160 168Q120 110 130 50M196 190l-24 38M226 200l-8 40" fill="none" stroke-width="4"/>` +
    `<circle cx="196" cy="138" r="9" fill="${INK}" stroke="none"/>` +
    shine("M226 106q32-16 58 0")
  )
}
