import { search } from "@medusajs/framework/utils"
import { foldedWords, TEXT_WEIGHTS } from "@ocop/shared/search"

/**
 * The texts of an index as the search provider reads them: each as it is written and without its marks. `name` is what it
 * is called, `about` what else is said of it, `places` what its place was called before the provinces were merged.
 */
export const TEXT_FIELDS = {
  name: search.text().searchable({ weight: TEXT_WEIGHTS.name }),
  about: search.text().searchable({ weight: TEXT_WEIGHTS.about }),
  name_folded: search.text().searchable({ weight: TEXT_WEIGHTS.name_folded }).filterable(),
  about_folded: search.text().searchable({ weight: TEXT_WEIGHTS.about_folded }),
  places: search.text().searchable({ weight: TEXT_WEIGHTS.places }),
  places_folded: search.text().searchable({ weight: TEXT_WEIGHTS.places_folded }),
}

/** What a thing is called in English, as `toEnglishWords` gives it. It counts less than any name in Vietnamese. */
export const ENGLISH_FIELD = {
  name_english: search.text().searchable({ weight: TEXT_WEIGHTS.name_english }),
}

/** They tell nothing, and some are words of Vietnamese without their marks: bánh in, an, to. */
const ENGLISH_FILLERS = new Set("a an and at by for from in of on or the to with without".split(" "))

/** The words of an English name that tell something, folded; "" where there is none. */
export function toEnglishWords(name: string | null): string {
  return foldedWords(name ?? "")
    .split(" ")
    .filter((word) => !ENGLISH_FILLERS.has(word))
    .join(" ")
}

type Texts = { name: string; about: readonly (string | null)[]; places: string }

/** The values of `TEXT_FIELDS`. */
export function toTexts({ name, about, places }: Texts) {
  const written = name.normalize("NFC")
  const said = about
    .flatMap((each) => each ?? [])
    .join(" ")
    .normalize("NFC")
  return {
    name: written,
    about: said,
    name_folded: foldedWords(written),
    about_folded: foldedWords(said),
    places,
    places_folded: foldedWords(places),
  }
}
