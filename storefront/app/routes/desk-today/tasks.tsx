import type { EndingPaper, OverviewDocument } from "@ocop/shared/overview"
import { Link } from "react-router"
import { paperName } from "#app/features/desk/paper-name.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import type { Desk } from "#app/session/member.server.ts"

type Task = {
  key: string
  words: string
  /** What belongs to it, in the reader's language. */
  detail?: string
  name: string | null
  action: string
  to: string
}

type Whose = { organization: Pick<Desk["organization"], "handle" | "unread"> }

/** What waits to be done, each with one thing to do about it. */
export function Tasks({ desk, overview }: { desk: Whose; overview: OverviewDocument }) {
  const tasks = tasksOf(desk, overview)
  if (tasks.length === 0) return <p className="mt-4">{m.desk_today_empty()}</p>
  return (
    <section aria-labelledby="viec" className="mt-4 max-w-2xl">
      <h2 id="viec" className="text-21">
        {m.desk_tasks()}
      </h2>
      <ul className="mt-1 divide-y-[1.5px] divide-tro-2">
        {tasks.map(({ key, words, detail, name, action, to }) => (
          <li key={key} className="flex flex-wrap items-center justify-between gap-x-4 py-1">
            <p className="min-w-0 py-1">
              {words}
              {detail !== undefined && <span className="block text-15 text-tro-7">{detail}</span>}
              {name !== null && (
                <span className="block text-15 text-tro-7" lang="vi">
                  {name}
                </span>
              )}
            </p>
            <Link to={href(to)} className="inline-flex min-h-11 items-center">
              {action}
              <span className="sr-only">: {words}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

function tasksOf(
  { organization: { handle, unread } }: Whose,
  { waiting, ending_papers, low_stock }: OverviewDocument,
): Task[] {
  const at = `/kenh-co-so/${handle}`
  const papers = ending_papers.map((paper) => ({
    key: paper.id,
    words: endingWords(paper),
    name: paper.product_name,
    action: m.desk_task_paper_do(),
    to: `${at}/giay-to`,
  }))
  const low = {
    key: "low",
    words: m.desk_task_low({ n: low_stock.count }),
    name: null,
    action: m.desk_task_low_do(),
    to: `${at}#ton-kho`,
  }
  const news = {
    key: "news",
    words: m.desk_task_news({ n: unread }),
    name: null,
    action: m.desk_task_news_do(),
    to: `${at}/thong-bao`,
  }
  const complaints = {
    key: "complaints",
    words: m.desk_task_complaints({ n: waiting.complaints }),
    name: null,
    action: m.desk_task_complaints_do(),
    to: `${at}/don?muc=tra-lai`,
  }
  const messages = {
    key: "messages",
    words: m.desk_task_messages({ n: waiting.messages }),
    name: null,
    action: m.desk_task_messages_do(),
    to: `${at}/thong-bao`,
  }
  const transfers = {
    key: "transfers",
    words: m.desk_task_transfers({ n: waiting.transfers }),
    name: null,
    action: m.desk_task_transfers_do(),
    to: `${at}/don?muc=cho-tien`,
  }
  const refunds = {
    key: "refunds",
    words: m.desk_task_refunds({ n: waiting.refunds }),
    name: null,
    action: m.desk_task_refunds_do(),
    to: `${at}/hoan-tien`,
  }
  const restocks = {
    key: "restocks",
    words: m.desk_task_restocks({ n: waiting.restocks }),
    name: null,
    action: m.desk_task_restocks_do(),
    to: `${at}/nhap-hang`,
  }
  const arrivals = {
    key: "arrivals",
    words: m.desk_task_arrivals({ n: waiting.arrivals }),
    name: null,
    action: m.desk_task_arrivals_do(),
    to: `${at}/nhap-hang?xem=di`,
  }
  return [
    ...orderTasks(at, waiting),
    ...(waiting.restocks > 0 ? [restocks] : []),
    ...(waiting.arrivals > 0 ? [arrivals] : []),
    ...(waiting.refunds > 0 ? [refunds] : []),
    ...(waiting.transfers > 0 ? [transfers] : []),
    ...(waiting.complaints > 0 ? [complaints] : []),
    ...(waiting.messages > 0 ? [messages] : []),
    ...(unread > 0 ? [news] : []),
    ...papers,
    ...(low_stock.count > 0 ? [low] : []),
  ]
}

/** The orders first: somebody waits for each of them. */
function orderTasks(at: string, { to_pack, new_orders, to_hand_over }: OverviewDocument["waiting"]): Task[] {
  const pack = {
    key: "pack",
    words: m.desk_task_pack({ n: to_pack }),
    ...(new_orders > 0 ? { detail: m.desk_task_pack_new({ n: new_orders }) } : {}),
    name: null,
    action: m.desk_task_pack_do(),
    to: `${at}/don?muc=can-goi`,
  }
  const handOver = {
    key: "hand-over",
    words: m.desk_task_hand_over({ n: to_hand_over }),
    name: null,
    action: m.desk_task_hand_over_do(),
    to: `${at}/don?muc=da-goi`,
  }
  return [...(to_pack > 0 ? [pack] : []), ...(to_hand_over > 0 ? [handOver] : [])]
}

function endingWords(paper: EndingPaper): string {
  const words = { paper: paperName(paper), n: paper.days }
  return paper.days === 0 ? m.desk_task_paper_today(words) : m.desk_task_paper(words)
}
