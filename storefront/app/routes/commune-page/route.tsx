import { data, redirect } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { listMeta } from "#app/features/catalogue/list/list-meta.ts"
import { ListPage } from "#app/features/catalogue/list/list-page.tsx"
import { readList } from "#app/features/catalogue/list/list-view.server.ts"
import { provincePath } from "#app/features/catalogue/origin-links.tsx"
import { capitalised } from "#app/features/catalogue/place.ts"
import { pageMeta, shopOrigin } from "#app/features/meta/page-meta.ts"
import { breadcrumbData } from "#app/features/meta/structured.ts"
import { communeImage } from "#app/features/share-image/faces.server.ts"
import { href, langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import type { RouteHandle } from "#app/route-handle.ts"
import type { Route } from "./+types/route.ts"
import { CommuneFacts } from "./commune-facts.tsx"
import { CommuneMakers } from "./commune-makers.tsx"
import { EmptyCommune } from "./empty-commune.tsx"

export const handle: RouteHandle = { sharedUntil: "catalogue" }

/** The code in the address says which commune; under another name the page moves to its own address. */
export async function loader({ params, request, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const code = /^(\d{5})(?:-|$)/.exec(params.handle)?.[1]
  const commune = code === undefined ? null : await api.communePage(code)
  if (commune === null) throw data(null, { status: 404 })
  const { search, searchParams } = new URL(request.url)
  const path = `/xa/${commune.handle}`
  if (params.handle !== commune.handle) throw redirect(href(path) + search, 301)
  const image = communeImage({ ...commune, province: commune.province.name })
  if (commune.count === 0) return data({ commune, image, list: null })
  const { view, status } = await readList({
    params: searchParams,
    api,
    place: { path, fixed: { xa: [commune.code] }, heading: { label: commune.name, lang: langOfName() } },
  })
  return data({ commune, image, list: view }, { status })
}

type Commune = Route.ComponentProps["loaderData"]["commune"]

function crumbsOf({ province }: Commune) {
  return [{ to: provincePath(province), label: capitalised(province.name), isName: true }]
}

export function meta({ loaderData, ...args }: Route.MetaArgs) {
  if (!loaderData) return []
  const { commune, image, list } = loaderData
  const words = { commune: commune.name, province: commune.province.name }
  const title = m.commune_page_title(words)
  const description = m.commune_page_description({ ...words, n: commune.count })
  if (list === null) return pageMeta(args, { title, description, indexed: false })
  const origin = shopOrigin(args.matches)
  const steps = [...crumbsOf(commune), { to: `/xa/${commune.handle}`, label: commune.name }]
  return listMeta(args, list, {
    search: { q: list.q },
    title,
    description,
    image,
    structured: origin === null ? [] : [breadcrumbData(origin, steps)],
  })
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
