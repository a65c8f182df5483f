import type { ProductCard, Sort } from "@ocop/shared/catalogue"
import type { FormProblem } from "#app/features/form/form-problem.ts"

/** `lang` marks words that stand in Vietnamese on an English page. */
export type FilterOption = { value: string; label: string; lang?: "vi" | undefined; count: number; checked: boolean }

/** A shelf that may be chosen, with how deep it stands in others. */
export type ShelfOption = FilterOption & { depth: number }

/** A link that changes the list; `count` is how many products it would lead to. */
export type ListLink = { label: string; lang?: "vi" | undefined; to: string; count?: number }

/** Something beside products that bears the words of the search in its name; `kind` says what it is. */
export type BesideRow = {
  kind: string
  to: string
  name: string
  lang: "vi" | undefined
  facts: string
  count: number | null
}

/**
 * All that the list page shows. Addresses are made on the server, so that no browser has to load the rules by which a
 * query is read.
 */
export type ListView = {
  q: string
  heading: string
  /** Set where the heading is a Vietnamese name on an English page. */
  headingLang?: "vi" | undefined
  /** The Vietnamese path of the page, which the form is sent to. */
  path: string
  /** What the form sends along unseen. */
  kept: { name: string; value: string }[]
  /** Filtered by more than words and a shelf. */
  isNarrowed: boolean
  sort: Sort
  /** Prices as typed, also when they cannot be understood. */
  typed: { from: string; to: string }
  problems: FormProblem[]
  count: number
  page: number
  pageCount: number
  /** True when the page that was asked for lies behind the last one. */
  isBeyond: boolean
  cards: ProductCard[]
  beside: BesideRow[]
  stars: FilterOption[]
  communes: FilterOption[]
  certifications: FilterOption[]
  /** One of them is chosen; none where the page itself is a shelf. */
  shelves: ShelfOption[]
  provinces: FilterOption[]
  kinds: FilterOption[]
  points: FilterOption[]
  /** From where distances are measured: as typed, and the commune that was found for it when the order goes by it. */
  near: { typed: string; found: string | null; lang: "vi" | undefined }
  inStock: { count: number; checked: boolean }
  /** What is filtered by, each with the address that drops it. */
  applied: ListLink[]
  promoted: ListLink[]
  /** Only when nothing was found. */
  removals: ListLink[]
  /** The words that were searched because those that were typed find nothing, and the search for exactly these. */
  corrected: { words: string; lang: "vi" | undefined; exactly: string } | null
  /** Only when nothing was found: what was probably meant, single words that find something, and the widest shelves. */
  meant: ListLink[]
  words: ListLink[]
  wayOut: ListLink[]
  clear: string
  pages: { previous: string | null; next: string | null; first: string; numbers: { page: number; to: string }[] }
}
