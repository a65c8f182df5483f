import type { AnnexRow } from "@ocop/shared/annex"
import { toCsv } from "@ocop/shared/listing-sheet"
import type { useWords } from "../../parts/use-words"

type Say = ReturnType<typeof useWords>["say"]

/** Saves what was found of each row as a .csv file, which spreadsheets open. */
export function saveReport(rows: readonly AnnexRow[], say: Say): void {
  const head = [
    say("annex_row"),
    say("annex_column_product"),
    say("annex_column_producer"),
    say("annex_column_address"),
    say("annex_column_stars"),
    say("annex_column_score"),
    say("annex_paper_short"),
    say("annex_result"),
    say("annex_reasons"),
    say("annex_matched"),
  ]
  const body = rows.map(({ row, product, producer, address, stars, score, decision, state, problems, match }) => [
    row,
    product,
    producer,
    address,
    stars,
    score === null ? null : String(score),
    decision,
    say(`annex_is_${state}`),
    problems.map(({ message }) => message).join(" "),
    match && `${match.title} · ${match.maker}`,
  ])
  const url = URL.createObjectURL(new Blob([toCsv([head, ...body])], { type: "text/csv;charset=utf-8" }))
  const link = Object.assign(document.createElement("a"), { href: url, download: "kiem-tra-phu-luc.csv" })
  link.click()
  URL.revokeObjectURL(url)
}
