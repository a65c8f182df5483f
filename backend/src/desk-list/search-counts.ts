import { SearchCountsAsked, type SearchCountRow } from "@ocop/shared/search-count"
import type { z } from "@medusajs/framework/zod"
import { readSearchCounts } from "../search-count/read-counts"
import { deskTable } from "./table"

type Row = Omit<SearchCountRow, "query"> & { query: string | null }

/** What was searched for most, and under it all the rest in one row. */
export const searchCounts = deskTable<z.infer<typeof SearchCountsAsked>, Row>({
  list: "GET /admin/search-counts",
  file: "tim-kiem",
  title: "menu_searches",
  parse: (filters) => SearchCountsAsked.parse(filters),
  filters: ({ days }, say) => [say("searches_days", { n: days })],
  read: async ({ container }, { days }, { page }) => {
    if (page > 1) return []
    const { top, others } = await readSearchCounts(container, days)
    return [...top, { query: null, ...others, mean_position: null }]
  },
  columns: [
    { title: "searches_query", isLong: true, cell: ({ query }, say) => query ?? say("searches_others") },
    { title: "searches_count", cell: ({ searches }) => searches },
    { title: "searches_count_without_result", cell: ({ without_result }) => without_result },
    { title: "searches_clicks", cell: ({ clicks }) => clicks },
    { title: "searches_maker_clicks", cell: ({ maker_clicks }) => maker_clicks },
    { title: "searches_commune_clicks", cell: ({ commune_clicks }) => commune_clicks },
    { title: "searches_point_clicks", cell: ({ point_clicks }) => point_clicks },
    { title: "searches_position", cell: ({ mean_position }) => mean_position },
  ],
})
