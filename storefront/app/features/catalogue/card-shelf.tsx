import type { ProductCard as Card } from "@ocop/shared/catalogue"
import { said } from "#app/i18n/said.ts"
import { ProductCard } from "./product-card.tsx"

type CardShelfProps = {
  cards: readonly (Card & { season?: string; season_en?: string | null })[]
  heading: "h2" | "h3"
  /** How many pictures are worth fetching before the rest. */
  eager?: number
  /** Beside a column of filters there is room for three. */
  isBeside?: boolean
  /** With boxes to tick some for comparison, which the form `COMPARE_FORM` of the page sends. */
  comparable?: boolean
}

export function CardShelf({ cards, heading, eager = 0, isBeside = false, comparable = false }: CardShelfProps) {
  return (
    <ul className={`shelf ${isBeside ? "shelf-beside" : ""}`}>
      {cards.map((card, i) => (
        <li key={card.handle}>
          <ProductCard
            card={card}
            heading={heading}
            eager={i < eager}
            season={seasonOf(card)}
            comparable={comparable}
          />
        </li>
      ))}
    </ul>
  )
}

function seasonOf({ season, season_en = null }: CardShelfProps["cards"][number]): string | undefined {
  return season === undefined ? undefined : said(season, season_en).children
}
