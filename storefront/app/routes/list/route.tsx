import { data } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { listMeta } from "#app/features/catalogue/list/list-meta.ts"
import { ListPage } from "#app/features/catalogue/list/list-page.tsx"
import { readList } from "#app/features/catalogue/list/list-view.server.ts"
import { noteFound } from "#app/features/search-count/count-searches.server.ts"
import { useChoiceCount } from "#app/features/search-count/use-choice-count.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import type { RouteHandle } from "#app/route-handle.ts"
import type { Route } from "./+types/route.ts"

export const handle: RouteHandle = { sharedUntil: "catalogue" }

export async function loader({ request, context }: Route.LoaderArgs) {
  const params = new URL(request.url).searchParams
  const { view, status } = await readList({ params, api: context.get(apiContext) })
  noteFound(params, view.count)
  return data(view, { status })
}

export function meta({ loaderData: view, ...args }: Route.MetaArgs) {
  if (!view) return []
  const nhom = view.shelves.find(({ checked }) => checked)?.value ?? ""
  return listMeta(args, view, { search: { q: view.q, nhom }, description: m.list_description({ n: view.count }) })
}

export default function List({ loaderData: view }: Route.ComponentProps) {
  useChoiceCount(view)
  const chosen = [...view.shelves, ...view.provinces, ...view.kinds].some(({ checked }) => checked)
  const isAll = view.kept.length === 0 && !chosen
  return <ListPage view={view} crumbs={isAll ? [] : [{ to: "/tim", label: m.nav_products() }]} />
}
