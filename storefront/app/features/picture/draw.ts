import type { Picture } from "@ocop/shared/catalogue"
import { bulbs, cake, fish, fruit, riceSack, sausages } from "./food.ts"
import { hashOf, pick } from "./hash.ts"
import { box, house, mat, plant, prawn, rolls, tea } from "./more.ts"
import { basket, bottle, jar, pouch } from "./packs.ts"
import { ACCENTS, FIELDS, INK } from "./palette.ts"
import { PATTERNS } from "./patterns.ts"

type Archetype = Picture["archetype"]

const OBJECTS: Record<Archetype, (accent: string) => string> = {
  banh: cake,
  gao: riceSack,
  cu: bulbs,
  "lap-xuong": sausages,
  lo: jar,
  chai: bottle,
  tui: pouch,
  trai: fruit,
  ca: fish,
  dan: basket,
  hop: box,
  cuon: rolls,
  tra: tea,
  chieu: mat,
  nha: house,
  cay: plant,
  tom: prawn,
}

/**
 * The picture of a thing that has no photo: its kind in ink and flat colour, on a field whose tint, pattern and seal
 * come from the seed, so that one product always looks the same and its neighbours differ. No words, no brand, no stars.
 */
export function drawPicture({ archetype, seed }: Picture): string {
  const hash = hashOf(`${archetype}/${seed}`)
  const field = pick(FIELDS, hash, 0)
  const pattern = pick(PATTERNS, hash, 8)
  const accent = pick(ACCENTS, hash, 16)
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" width="400" height="400"><defs>${pattern}</defs>` +
    `<path fill="${field}" d="M0 0h400v400H0z"/><path fill="url(#p)" d="M0 0h400v400H0z"/>` +
    `<g stroke="${INK}" stroke-width="5" stroke-linejoin="round" stroke-linecap="round">${OBJECTS[archetype](accent)}</g></svg>`
  )
}

export function isArchetype(text: string): text is Archetype {
  return Object.hasOwn(OBJECTS, text)
}
