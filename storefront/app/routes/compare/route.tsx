import { data, Link } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { comparePath, MAX_COMPARED } from "#app/features/catalogue/compare.ts"
import { categoryName } from "#app/features/category/names.server.ts"
import { pageMeta } from "#app/features/meta/page-meta.ts"
import { href, langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { destinationCookie } from "#app/session/cookies.server.ts"
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx"
import { ButtonLink } from "#app/ui/button.tsx"
import { Notice } from "#app/ui/notice.tsx"
import type { RouteHandle } from "#app/route-handle.ts"
import type { Route } from "./+types/route.ts"
import { ComparisonTable } from "./comparison-table.tsx"
import { MoreGoods } from "./more-goods.tsx"
import { readComparison } from "./read-comparison.server.ts"

/** A table to be read; every change of it is a link or a plain form. */
export const handle: RouteHandle = { isScriptless: true }

export async function loader({ request, context }: Route.LoaderArgs) {
  const comparison = await readComparison({
    params: new URL(request.url).searchParams,
    api: context.get(apiContext),
    commune: await destinationCookie.read(request),
  })
  const group = comparison.products[0]?.group
  const shelf = group === undefined ? null : { ...group, name: categoryName(group.slug, group.name) }
  const isWrong = comparison.unknown.length > 0 || comparison.isTooMany
  return data({ comparison, shelf }, { status: isWrong ? 400 : 200 })
}

export function meta({ loaderData, ...args }: Route.MetaArgs) {
  const n = loaderData?.comparison.products.length ?? 0
  return pageMeta(args, { title: n > 1 ? m.compare_title_count({ n }) : m.compare_title(), indexed: false })
}

export default function Compare({ loaderData: { comparison, shelf } }: Route.ComponentProps) {
  const { products, offered } = comparison
  const n = products.length
  return (
    <div className="page">
      <Breadcrumbs
        crumbs={[
          { to: "/tim", label: m.nav_products() },
          ...(shelf === null || offered === null ? [] : [{ to: `/nhom/${shelf.slug}`, label: shelf.name }]),
        ]}
      />
      <h1 className="text-27 lg:text-34">{n > 1 ? m.compare_title_count({ n }) : m.compare_title()}</h1>
      <LeftOut comparison={comparison} />
      {n < 2 && <p className="mt-4 max-w-prose text-18">{m.compare_too_few()}</p>}
      {n > 0 ? (
        <ComparisonTable comparison={comparison} />
      ) : (
        <ButtonLink to={href("/tim")} className="mt-4">
          {m.see_all_products()}
        </ButtonLink>
      )}
      {offered !== null && <MoreGoods comparison={comparison} offered={offered} />}
    </div>
  )
}

/** What the address asked for and the table does not show, and why. */
function LeftOut({
  comparison: { products, unknown, isTooMany, apart },
}: Pick<Route.ComponentProps["loaderData"], "comparison">) {
  if (unknown.length === 0 && apart.length === 0 && !isTooMany) return null
  const lang = langOfName()
  return (
    <Notice tone="warning" title={m.compare_left_out()} className="mt-4">
      <ul className="list-disc space-y-1 pl-5">
        {unknown.map((handle) => (
          <li key={handle}>{m.compare_unknown({ handle })}</li>
        ))}
        {isTooMany && <li>{m.compare_too_many({ n: MAX_COMPARED })}</li>}
        {apart.map(({ handle, name }) => (
          <li key={handle}>
            <span lang={lang}>{name}</span>: {m.compare_apart()}{" "}
            <Link to={href(comparePath([handle]))} className="inline-block py-0.5">
              {m.compare_this_instead()}
              <span className="sr-only" lang={lang}>
                : {name}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {products.length > 0 && unknown.length > 0 && <p>{m.compare_rest_shown()}</p>}
    </Notice>
  )
}
