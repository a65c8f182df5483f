/** One line under the search box. `lang` marks a Vietnamese name on an English page. */
export type ShownSuggestion = {
  /** The heading it stands under; lines of one group follow each other. */
  group: string
  name: string
  lang?: "vi" | undefined
  detail: string | null
  /** "6 sản phẩm" */
  count: string | null
  to: string
}

export type ShownSuggestions = { suggestions: ShownSuggestion[] }
