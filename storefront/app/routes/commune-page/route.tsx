import { data, redirect } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { listMeta } from "#app/features/catalogue/list/list-meta.ts"
import { ListPage } from "#app/features/catalogue/list/list-page.tsx"
import { readList } from "#app/features/catalogue/list/list-view.server.ts"
import { pageMeta } from "#app/features/meta/page-meta.ts"
import { communeImage } from "#app/features/share-image/faces.server.ts"
import { href, langOfName } from "#app/i18n/href.ts"
import type { RouteHandle } from "#app/route-handle.ts"
import type { Route } from "./+types/route.ts"
import { CommuneFacts } from "./commune-facts.tsx"
import { CommuneMakers } from "./commune-makers.tsx"
import { EmptyCommune } from "./empty-commune.tsx"
import { inWords, type Commune } from "./read-commune.server.ts"

export const handle: RouteHandle = { sharedUntil: "catalogue" }

/** The code in the address says which commune; under another name the page moves to its own address. */
export async function loader({ params, request, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const code = /^(\d{5})(?:-|$)/.exec(params.handle)?.[1]
  const found = code === undefined ? null : await api.communePage(code)
  if (found === null) throw data(null, { status: 404 })
  const commune = inWords(found)
  const { search, searchParams } = new URL(request.url)
  const path = `/xa/${commune.handle}`
  if (params.handle !== commune.handle) throw redirect(href(path) + search, 301)
  const image = communeImage({ ...found, province: found.province.name })
  if (commune.count === 0) return data({ commune, image, list: null })
  const { view, status } = await readList({
    params: searchParams,
    api,
    place: { path, fixed: { xa: [commune.code] }, heading: { label: commune.name, lang: langOfName() } },
  })
  return data({ commune, image, list: view }, { status })
}

function crumbsOf({ province }: Commune) {
  return [{ to: province.to, label: province.name, isName: true }]
}

export function meta({ loaderData, ...args }: Route.MetaArgs) {
  if (!loaderData) return []
  const { commune, image, list } = loaderData
  const { title, description, structured } = commune
  if (list === null) return pageMeta(args, { title, description, indexed: false })
  return listMeta(args, list, { search: { q: list.q }, title, description, structured, image })
}

export default function CommunePage({ loaderData: { commune, list } }: Route.ComponentProps) {
  const crumbs = crumbsOf(commune)
  if (list === null) return <EmptyCommune commune={commune} crumbs={crumbs} />
  return (
    <ListPage
      view={list}
      crumbs={crumbs}
      head={<CommuneFacts commune={commune} />}
      foot={<CommuneMakers commune={commune} />}
    />
  )
}
