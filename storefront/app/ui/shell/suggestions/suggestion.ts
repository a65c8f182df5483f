/** One line under the search box. `lang` marks a Vietnamese name on an English page. */
export type ShownSuggestion = {
  /** The heading it stands under; lines of one group follow each other. */
  group: string
  name: string
  lang?: "vi" | undefined
  detail: string | null
  /** "6 sản phẩm" */
  count: string | null
  /** Where it leads; a choice without an address forgets the searches of before. */
  to: string | null
}

/** `corrected`: a sentence that says what all this fits, where what was typed fits nothing. */
export type ShownSuggestions = { suggestions: readonly ShownSuggestion[]; corrected: string | null }
