import type { OverviewDocument } from "@ocop/shared/overview"
import { renderToStaticMarkup } from "react-dom/server"
import { MemoryRouter } from "react-router"
import { describe, expect, test } from "vitest"
import { runInLocale } from "#app/i18n/locale.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Tasks } from "./tasks.tsx"

const NOTHING = {
  ...{ to_pack: 0, new_orders: 0, to_hand_over: 0 },
  ...{ complaints: 0, messages: 0, transfers: 0, refunds: 0, restocks: 0, arrivals: 0 },
}

function tasksOf(locale: "vi" | "en", waiting: Partial<OverviewDocument["waiting"]>, low = 0) {
  const overview = {
    day: "2026-11-28",
    waiting: { ...NOTHING, ...waiting },
    ending_papers: [],
    low_stock: { threshold: 5, count: low, items: [] },
    sales: { days: [], weeks: [], months: [] },
  }
  const desk = { organization: { handle: "lo-banh", unread: 0 } }
  return runInLocale(locale, () =>
    renderToStaticMarkup(
      <MemoryRouter>
        <Tasks desk={desk} overview={overview} />
      </MemoryRouter>,
    ),
  )
}

/** Each task's words and address, in the order in which they stand. */
function rowsOf(html: string): [words: string, to: string][] {
  return [...html.matchAll(/<li[^>]*><p[^>]*>(.*?)<\/p>.*?href="([^"]*)"/gs)].map(([, words = "", to = ""]) => [
    words.replaceAll(/<[^>]+>/g, " | "),
    to,
  ])
}

describe("what waits to be done", () => {
  test("orders stand first, each with its list", () => {
    const rows = rowsOf(tasksOf("vi", { to_pack: 3, new_orders: 2, to_hand_over: 1, complaints: 1 }, 4))
    expect(rows.map(([words]) => words)).toEqual([
      "3 đơn cần gói | Trong đó 2 đơn mới | ",
      "1 đơn đã gói, chờ giao đi",
      "1 phản ánh của người mua cần xử lý",
      "4 món sắp hết hàng",
    ])
    expect(rows.slice(0, 2).map(([, to]) => to)).toEqual([
      "/kenh-co-so/lo-banh/don?muc=can-goi",
      "/kenh-co-so/lo-banh/don?muc=da-goi",
    ])
  })

  test("of what there is none of, nothing is said", () => {
    expect(rowsOf(tasksOf("vi", { to_pack: 1 })).map(([words]) => words)).toEqual(["1 đơn cần gói"])
    expect(tasksOf("vi", {})).toContain("Hôm nay không có việc gì gấp.")
  })

  test("English counts one and many", () => {
    const one = { to_pack: 1, new_orders: 1, to_hand_over: 1, arrivals: 1, restocks: 1, messages: 1 }
    expect(rowsOf(tasksOf("en", one)).map(([words]) => words)).toEqual([
      "1 order to pack | 1 new | ",
      "1 packed order to hand over",
      "1 request for goods waits for you",
      "1 delivery is on the way to your points",
      "1 order with unread messages",
    ])
    expect(rowsOf(tasksOf("en", { to_pack: 2, arrivals: 2 })).map(([words]) => words)).toEqual([
      "2 orders to pack",
      "2 deliveries are on the way to your points",
    ])
    const low = (count: number) => runInLocale("en", () => m.desk_low_some({ count, n: 5 }))
    expect([low(1), low(2)]).toEqual(["1 is down to 5 or fewer.", "2 are down to 5 or fewer."])
  })
})
