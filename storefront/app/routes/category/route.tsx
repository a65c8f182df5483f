import type { CategoryDocument } from "@ocop/shared/catalogue"
import { data } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { listMeta } from "#app/features/catalogue/list/list-meta.ts"
import { ListPage } from "#app/features/catalogue/list/list-page.tsx"
import { readList } from "#app/features/catalogue/list/list-view.server.ts"
import { categoryIntro, categoryName, withCategoryNames } from "#app/features/category/names.server.ts"
import { breadcrumbData } from "#app/features/meta/breadcrumb-data.server.ts"
import { pageMeta } from "#app/features/meta/page-meta.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import type { RouteHandle } from "#app/route-handle.ts"
import type { Route } from "./+types/route.ts"
import { Shelf } from "./shelf.tsx"

/** A shelf that is divided shows its parts; another one is a list whose shelf stands in the address. */
export const handle: RouteHandle = { sharedUntil: "catalogue" }

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const category = await api.category(params.slug)
  if (category === null) throw data(null, { status: 404 })
  const shelf = inWords(category)
  if (!shelf.is_list) return data({ shelf, list: null })
  const { view, status } = await readList({
    params: new URL(request.url).searchParams,
    api,
    place: {
      path: `/nhom/${shelf.slug}`,
      fixed: shelf.set_no === null ? { nhom: shelf.slug } : { bo: shelf.set_no },
    },
  })
  return data({ shelf, list: view }, { status })
}

function inWords(category: CategoryDocument) {
  const name = categoryName(category.slug, category.name)
  const parents = withCategoryNames(category.parents)
  const steps = [...parents, { slug: category.slug, name }].map((step) => ({
    to: `/nhom/${step.slug}`,
    label: step.name,
  }))
  return {
    ...category,
    name,
    intro: categoryIntro(category),
    parents,
    structured: [breadcrumbData(steps)],
    parts: withCategoryNames(category.parts),
  }
}

export function meta({ loaderData, ...args }: Route.MetaArgs) {
  if (!loaderData) return []
  const { shelf, list } = loaderData
  const description = shelf.intro ?? m.list_description({ n: shelf.count })
  const { structured } = shelf
  if (list === null) return pageMeta(args, { title: shelf.name, description, structured, indexed: shelf.count > 0 })
  return listMeta(args, list, { search: { q: list.q }, description, structured })
}

export default function Category({ loaderData: { shelf, list } }: Route.ComponentProps) {
  const crumbs = shelf.parents.map(({ slug, name }) => ({ to: `/nhom/${slug}`, label: name }))
  if (list === null) return <Shelf shelf={shelf} crumbs={crumbs} />
  return <ListPage view={list} crumbs={crumbs} intro={shelf.intro} />
}
