import { fold } from "../search/rules.ts"
import { LABEL_FACTS } from "./facts.ts"
import type { ListingContent } from "./content.ts"

/** What may not be said of goods without proof. `indication`: a geographical indication. */
export const FLAG_KINDS = ["healing", "star", "certificate", "organic", "indication"] as const
export type FlagKind = (typeof FLAG_KINDS)[number]

/** Words that a reviewer looks at. `word` is as it stands in the text. */
export type ListingFlag = { field: string; kind: FlagKind; word: string }

/** Without marks. Whole words; "chua" alone is sour. */
const PATTERNS: Record<FlagKind, RegExp> = {
  healing:
    /(?:thuoc chua|chua (?:khoi|lanh|tri|benh|dut)|tri (?:benh|dut|khoi|ho|viem)|dieu tri|dac tri|phong (?:ngua )?benh|khoi benh|chong viem|giam dau|ha (?:duong huyet|huyet ap|mo mau)|(?:chong|ngua|tri) ung thu|ung thu|tieu duong|huyet ap|mo mau|thay the thuoc|heal(?:s|ing)?|cures?|cancer|diabetes)/g,
  star: /(?:(?:\d|mot|hai|ba|bon|nam) sao|sao ocop|ocop|[★⭐]+)/g,
  certificate: /(?:viet ?gap|global ?gap|haccp|iso ?\d+|halal|kosher|fda|gmp|brc|(?:giay )?chung nhan|certified)/g,
  organic: /(?:huu co|organic|usda)/g,
  indication: /(?:chi dan dia ly|geographical indication)/g,
}

/**
 * The words of a listing that need a proof, or may not stand there at all: no healing claims for ordinary food
 * (15/2018/NĐ-CP), "hữu cơ" only with a certificate, a geographical indication only with the right to use it; stars and
 * certificates are shown from their decisions, never from free text.
 */
export function flagsOf(content: ListingContent): ListingFlag[] {
  const texts: [field: string, text: string][] = [
    ["name", content.name],
    ...content.variants.map(({ title }, index): [string, string] => [`variants.${index}.title`, title]),
    ...LABEL_FACTS.map((fact): [string, string] => [`facts.${fact}`, String(content.facts[fact] ?? "")]),
    ["story", content.story],
  ]
  return texts.flatMap(([field, text]) => flagsIn(field, text))
}

/** The words of any text that a listing would need a proof for, as they stand in it. */
export function claimsIn(text: string): string[] {
  return flagsIn("", text).map(({ word }) => word)
}

function flagsIn(field: string, text: string): ListingFlag[] {
  const composed = text.normalize("NFC")
  const folded = [...composed].map((letter) => fold(letter).charAt(0) || letter.charAt(0)).join("")
  return FLAG_KINDS.flatMap((kind) =>
    [...folded.matchAll(PATTERNS[kind])]
      .filter(({ 0: found, index }) => isWhole(folded, index, index + found.length))
      .map(({ 0: found, index }) => ({ field, kind, word: [...composed].slice(index, index + found.length).join("") })),
  )
}

function isWhole(folded: string, from: number, to: number): boolean {
  const isLetter = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{N}]/u.test(letter)
  return !isLetter(folded[from - 1]) && !isLetter(folded[to])
}
