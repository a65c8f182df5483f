import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"
import type { Font } from "satori"

const require = createRequire(import.meta.url)

/**
 * The shop's two faces as whole files: those that browsers get are cut into alphabets, and no single one of them holds
 * a Vietnamese word.
 */
const FACES = [
  { name: "Encode Sans", weight: 400, file: "@expo-google-fonts/encode-sans/400Regular/EncodeSans_400Regular.ttf" },
  { name: "Encode Sans", weight: 600, file: "@expo-google-fonts/encode-sans/600SemiBold/EncodeSans_600SemiBold.ttf" },
  { name: "Piazzolla", weight: 800, file: "@expo-google-fonts/piazzolla/800ExtraBold/Piazzolla_800ExtraBold.ttf" },
] as const

let loaded: Promise<Font[]> | undefined

/** Read when the first picture is drawn. */
export function shareFonts(): Promise<Font[]> {
  loaded ??= Promise.all(
    FACES.map(async ({ name, weight, file }) => ({
      name,
      weight,
      style: "normal" as const,
      data: await readFile(require.resolve(file)),
    })),
  )
  return loaded
}
