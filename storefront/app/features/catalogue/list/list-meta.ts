import type { MetaDescriptor } from "react-router"
import { pageMeta, type PageArgs, type PageWords } from "#app/features/meta/page-meta.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import type { ListView } from "./view.ts"

type ListWords = Pick<PageWords, "structured" | "image"> & {
  search: Record<string, string>
  description: string
  title?: string
}

/**
 * The head of a list. `search`: what of the address makes it a page of its own, besides the number of the page. `title`:
 * where it says more than the heading does.
 */
export function listMeta(
  args: PageArgs,
  view: ListView,
  { search, description, title: full, structured, image }: ListWords,
): MetaDescriptor[] {
  const name = view.q === "" ? (full ?? view.heading) : view.heading
  const title = view.problems.length > 0 ? m.error_title({ title: name }) : name
  const pairs = Object.entries({ ...search, trang: view.page > 1 ? String(view.page) : "" })
  return [
    ...pageMeta(args, {
      title: view.page > 1 ? m.title_page({ title, page: view.page }) : title,
      description,
      search: new URLSearchParams(pairs.filter(([, value]) => value !== "")).toString(),
      ...(structured === undefined ? {} : { structured }),
      ...(image === undefined ? {} : { image }),
      indexed: view.problems.length === 0 && !view.isBeyond && !view.isNarrowed,
    }),
    ...(view.pages.previous === null ? [] : [{ tagName: "link", rel: "prev", href: view.pages.previous }]),
    ...(view.pages.next === null ? [] : [{ tagName: "link", rel: "next", href: view.pages.next }]),
  ]
}
