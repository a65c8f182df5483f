import type { GiftSeason } from "@ocop/shared/gift-season"
import { CardShelf } from "#app/features/catalogue/card-shelf.tsx"
import { PageSection } from "#app/features/catalogue/page-section.tsx"
import { pageMeta, type PageArgs } from "#app/features/meta/page-meta.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { money } from "#app/ui/price.tsx"
import { CompanyGifts } from "./company-gifts.tsx"
import { Deadlines } from "./deadlines.tsx"
import { ReadyBoxes } from "./ready-boxes.tsx"
import type { readSeason } from "./season.server.ts"

type Season = Awaited<ReturnType<typeof readSeason>>

/** The head of a season's page. */
export function seasonMeta(args: PageArgs, { days, region }: Season) {
  return pageMeta(args, { title: titleOf(days.season, region), description: m.gift_season_lead({ day: days.feast }) })
}

/** When the feast is, until when gifts for it are ordered, and what to give, by what one means to spend. */
export function SeasonPage({ days, deadlines, ready, shelves, company, region }: Season) {
  return (
    <div className="page py-6 lg:py-10">
      <div className="rounded-plate border-2 border-muc bg-nghe-1 p-4 sm:p-6">
        <h1 className="text-27 lg:text-34">{titleOf(days.season, region)}</h1>
        <p className="mt-2 text-18 font-semibold">{feastWords(days)}</p>
        <p className="mt-2 max-w-prose">
          {days.is_open ? m.gift_season_open({ day: days.arrive_by }) : m.gift_season_before({ day: days.opens })}
        </p>
      </div>
      <Deadlines deadlines={deadlines} arriveBy={days.arrive_by} />
      {ready.boxes.length > 0 && <ReadyBoxes {...ready} />}
      {shelves.map(({ id, from, to, path, cards }) => (
        <PageSection key={id} id={id} title={budgetWords(from, to)} all={{ to: path, label: budgetAll(from, to) }}>
          <CardShelf cards={cards} heading="h3" />
        </PageSection>
      ))}
      {company !== null && <CompanyGifts {...company} />}
    </div>
  )
}

function titleOf(season: GiftSeason, region: string): string {
  return season === "tet" ? m.gift_tet_title({ region }) : m.gift_mid_autumn_title({ region })
}

function feastWords({ season, feast, left }: { season: GiftSeason; feast: string; left: number }): string {
  const name = season === "tet" ? m.gift_tet_feast({ day: feast }) : m.gift_mid_autumn_feast({ day: feast })
  return left > 0 ? `${name} ${m.gift_season_left({ n: left })}` : name
}

function budgetWords(from: number | null, to: number | null): string {
  if (from === null) return m.gift_budget_to({ to: money(to ?? 0) })
  return to === null ? m.gift_budget_from({ from: money(from) }) : m.gift_budget({ from: money(from), to: money(to) })
}

/** No two links sound alike. */
function budgetAll(from: number | null, to: number | null): string {
  return m.gift_budget_all({ budget: budgetWords(from, to) })
}
