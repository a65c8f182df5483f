import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ChartBar } from "@medusajs/icons"
import { Table, Text } from "@medusajs/ui"
import { FEWEST_SHOWN_SEARCHES, SEARCH_COUNT_DAYS, SearchCounts, type SearchCountRow } from "@ocop/shared/search-count"
import { useQuery } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import { read } from "../../api/desk-api"
import { DeskPage } from "../../parts/desk-page"
import { Facts, Section } from "../../parts/facts"
import { FilterLinks } from "../../parts/filter-links"
import { Rows } from "../../parts/rows"
import { useFilters } from "../../parts/use-filters"
import { useWords } from "../../parts/use-words"

/** What people search for, and what finds nothing. */
const Searches = () => {
  const { say, locale } = useWords()
  const days = useFilters().get("days")
  const query = new URLSearchParams(days && { days })
  const { data, error } = useQuery({
    queryKey: ["search-counts", days],
    queryFn: () => read(SearchCounts, `/search-counts?${query}`),
    staleTime: 0,
  })
  const hint = say("searches_hint", { n: FEWEST_SHOWN_SEARCHES })
  const [first, ...others] = SEARCH_COUNT_DAYS
  return (
    <DeskPage title={say("menu_searches")} hint={hint} files={{ table: "search-counts", query }}>
      <FilterLinks
        name="days"
        options={[
          { value: "", label: say("searches_days", { n: first }) },
          ...others.map((n) => ({ value: String(n), label: say("searches_days", { n }) })),
        ]}
      />
      {data && (
        <Section title={say("searches_all")}>
          <Facts facts={sumsOf(data).map(([word, n]) => [say(word), n.toLocaleString(locale)])} />
        </Section>
      )}
      <Section title={say("searches_without_result")}>
        <Queries
          label={say("searches_without_result")}
          rows={data?.without_result}
          error={error}
          mayAdd={data?.may_change === true}
        />
      </Section>
      <Section title={say("searches_top")}>
        <Queries label={say("searches_top")} rows={data?.top} error={error} />
      </Section>
    </DeskPage>
  )
}
export default Searches

export const config = defineRouteConfig({
  label: "menu_searches",
  translationNs: "desk",
  icon: ChartBar,
  rank: 47,
})

function sumsOf({ all, others }: SearchCounts) {
  return [
    ["searches_count", all.searches],
    ["searches_count_without_result", all.without_result],
    ["searches_clicks", all.clicks],
    ["searches_maker_clicks", all.maker_clicks],
    ["searches_commune_clicks", all.commune_clicks],
    ["searches_point_clicks", all.point_clicks],
    ["searches_others", others.searches],
  ] as const
}

type Beside = Pick<SearchCountRow, "maker_clicks" | "commune_clicks" | "point_clicks">
type QueriesProps = { label: string; rows: SearchCountRow[] | undefined; error: unknown; mayAdd?: boolean }

function Queries({ mayAdd = false, ...list }: QueriesProps) {
  const { say, locale } = useWords()
  const short = (n: number) => n.toLocaleString(locale, { maximumFractionDigits: 2 })
  /** Of each kind, in the order of the head of the column. */
  const besideOf = ({ maker_clicks, commune_clicks, point_clicks }: Beside) =>
    [maker_clicks, commune_clicks, point_clicks].map((n) => n.toLocaleString(locale)).join(" / ")
  const columns = [
    say("searches_query"),
    say("searches_count"),
    say("searches_count_without_result"),
    say("searches_clicks_each"),
    say("searches_position"),
    say("searches_beside_clicks"),
  ]
  return (
    <Rows {...list} columns={columns} empty={say("searches_none")}>
      {({ query, searches, without_result, clicks, mean_position, ...beside }) => (
        <Table.Row key={query}>
          <Table.Cell className="min-w-40 py-3">
            <Text size="small" lang="vi">
              {query}
            </Text>
            {mayAdd && (
              <Link className="txt-compact-small underline" to={`/tu-dong-nghia?${new URLSearchParams({ tu: query })}`}>
                {say("searches_add_synonym")}
              </Link>
            )}
          </Table.Cell>
          <Table.Cell>{short(searches)}</Table.Cell>
          <Table.Cell>{short(without_result)}</Table.Cell>
          <Table.Cell>{short(clicks / searches)}</Table.Cell>
          <Table.Cell>{mean_position === null ? "–" : short(mean_position)}</Table.Cell>
          <Table.Cell>{besideOf(beside)}</Table.Cell>
        </Table.Row>
      )}
    </Rows>
  )
}
