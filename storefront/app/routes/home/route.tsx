import { todayInVietnam } from "@ocop/shared/day"
import { openSeasonOn } from "@ocop/shared/gift-season"
import { RETURNS } from "@ocop/shared/policy"
import { apiContext } from "#app/api/context.ts"
import { CardShelf } from "#app/features/catalogue/card-shelf.tsx"
import { CategoryTiles } from "#app/features/category/category-tiles.tsx"
import { withCategoryNames } from "#app/features/category/names.server.ts"
import { operator } from "#app/env.server.ts"
import { pageMeta, shopOrigin } from "#app/features/meta/page-meta.ts"
import { organizationData, websiteData } from "#app/features/meta/structured.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import type { RouteHandle } from "#app/route-handle.ts"
import type { Route } from "./+types/route.ts"
import { CommuneLinks } from "./commune-links.tsx"
import { GiftEntry } from "./gift-entry.tsx"
import { Hero } from "./hero.tsx"
import { MakerFeature } from "./maker-feature.tsx"
import { PageSection } from "#app/features/catalogue/page-section.tsx"
import { SeasonBand } from "./season-band.tsx"
import { Promises } from "./promises.tsx"
import { StarsExplained } from "./stars-explained.tsx"

export const handle: RouteHandle = { sharedUntil: "catalogue" }

export async function loader({ context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const [home, packing] = await Promise.all([api.home(), api.giftPoints()])
  const { report_days, perishable_report_hours } = RETURNS
  const season = openSeasonOn(todayInVietnam(new Date()))
  return {
    season,
    packsGifts: packing.points.length > 0,
    home: { ...home, groups: withCategoryNames(home.groups) },
    returns: { report_days, perishable_report_hours },
    operator,
  }
}

export function meta({ loaderData, ...args }: Route.MetaArgs) {
  if (!loaderData) return []
  const { starred_count, maker_count } = loaderData.home
  const origin = shopOrigin(args.matches)
  return pageMeta(args, {
    title: m.home_heading(),
    description: m.home_lead({ n: starred_count, m: maker_count }),
    structured: origin === null ? [] : [organizationData(origin, loaderData.operator), websiteData(origin)],
  })
}

export default function Home({ loaderData: { home, returns, season, packsGifts } }: Route.ComponentProps) {
  return (
    <>
      <Hero home={home} />
      {season !== null && <SeasonBand season={season} />}
      <div className="page">
        <Promises returns={returns} />
        {home.groups.length > 0 && (
          <PageSection id="nhom" title={m.home_groups()} all={{ to: "/tim", label: m.see_all_products() }}>
            <CategoryTiles categories={home.groups} />
          </PageSection>
        )}
        {home.in_season.length > 0 && (
          <PageSection id="mua" title={m.home_season()} all={{ to: "/tim?con_hang=1", label: m.see_all_in_stock() }}>
            <CardShelf cards={home.in_season} heading="h3" />
          </PageSection>
        )}
      </div>
      {packsGifts && <GiftEntry />}
      {home.communes.length > 0 && (
        <div className="page">
          <PageSection id="xa-phuong" title={m.home_communes()} all={{ to: "/tim", label: m.home_communes_all() }}>
            <CommuneLinks communes={home.communes} />
          </PageSection>
        </div>
      )}
      {home.maker !== null && <MakerFeature maker={home.maker} />}
      <div className="page">
        <StarsExplained />
        {home.newly_recognised.length > 0 && (
          <PageSection id="moi" title={m.home_new()} all={{ to: "/tim?sx=moi", label: m.see_all_new() }}>
            <CardShelf cards={home.newly_recognised} heading="h3" />
          </PageSection>
        )}
      </div>
    </>
  )
}
