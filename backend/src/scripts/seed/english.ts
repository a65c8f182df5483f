import { z } from "@medusajs/framework/zod"
import { readReferenceData } from "../../reference-data"

const PHRASES: ReadonlyMap<string, string> = new Map(
  Object.entries(z.record(z.string(), z.string()).parse(readReferenceData("seed/english.json"))),
)

/** What a text of the seed says in English; many labels say the same. */
export function inEnglish(text: string | null | undefined): string | null {
  return text ? (PHRASES.get(text) ?? null) : null
}
