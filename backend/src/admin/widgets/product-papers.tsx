import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types"
import { Text } from "@medusajs/ui"
import { CertificationPage } from "@ocop/shared/certification"
import { RecognitionPage } from "@ocop/shared/decision"
import { StopPage } from "@ocop/shared/sale-stop"
import { useQuery } from "@tanstack/react-query"
import type { ReactNode } from "react"
import { Link } from "react-router-dom"
import { read } from "../api/desk-api"
import { CertificationState } from "../parts/certification-state"
import { DeskCard } from "../parts/desk-card"
import { EvidenceLink } from "../parts/evidence-link"
import { formatDay } from "../parts/format"
import { Problem } from "../parts/problem"
import { RecognitionState } from "../parts/recognition-state"
import { StopState } from "../parts/stop-state"
import { useStandard } from "../parts/use-standard"
import { useWords } from "../parts/use-words"
import { DECISIONS } from "../routes/quyet-dinh/query-key"

/** What the state says of a product: its stars, its certificates, and what stops its sale now. */
const ProductPapers = ({ data: { id } }: DetailWidgetProps<AdminProduct>) => {
  const { say, locale } = useWords()
  const nameOf = useStandard()
  const { data, error } = useQuery({ queryKey: [DECISIONS, "product", id], queryFn: () => papersOf(id) })
  const until = (day: string | null) =>
    day === null ? say("certification_endless") : say("until_day", { day: formatDay(day, locale) })
  return (
    <DeskCard title={say("widget_product")}>
      {error && <Problem error={error} />}
      {!data && !error && <Text className="px-6 py-4">{say("loading")}</Text>}
      {data && (
        <>
          {data.stops.map((stop) => (
            <Paper
              key={stop.id}
              to={`/tam-ngung/${stop.id}`}
              title={say("stop_title", { number: stop.number })}
              state={<StopState state={stop.state} />}
              dates={stop.until === null ? say("stop_until_lifted") : until(stop.until)}
            />
          ))}
          {data.recognitions.map((star) => (
            <Paper
              key={star.id}
              to={`/cong-nhan/${star.id}`}
              title={say("stars_count", { stars: star.stars })}
              state={<RecognitionState state={star.state} />}
              dates={until(star.extended_until ?? star.valid_until)}
              evidence={star.verified === null ? null : star.id}
            />
          ))}
          <All count={data.all.recognitions} to={`/cong-nhan?product_id=${id}`} words="widget_all_stars" />
          {data.recognitions.length === 0 && <Text className="px-6 py-3">{say("widget_no_star")}</Text>}
          {data.certifications.map((paper) => (
            <Paper
              key={paper.id}
              to={`/chung-nhan/${paper.id}`}
              title={nameOf(paper.standard)}
              state={<CertificationState state={paper.state} />}
              dates={until(paper.valid_until)}
              evidence={paper.verified === null ? null : paper.id}
            />
          ))}
          <All count={data.all.certifications} to={`/chung-nhan?product_id=${id}`} words="widget_all_papers" />
        </>
      )}
    </DeskCard>
  )
}
export default ProductPapers

export const config = defineWidgetConfig({ id: "product-papers", zone: "product.details.side.before" })

async function papersOf(product_id: string) {
  const of = new URLSearchParams({ product_id })
  const [stars, papers, { stops }] = await Promise.all([
    read(RecognitionPage, `/recognitions?${of}`),
    read(CertificationPage, `/certifications?${of}`),
    read(StopPage, `/sale-stops?${of}&state=in_force`),
  ])
  const all = {
    recognitions: stars.count > stars.recognitions.length ? stars.count : 0,
    certifications: papers.count > papers.certifications.length ? papers.count : 0,
  }
  return { recognitions: stars.recognitions.toReversed(), certifications: papers.certifications, stops, all }
}

type AllProps = { count: number; to: string; words: "widget_all_stars" | "widget_all_papers" }

/** The list of all, where the card has no room for them. */
function All({ count, to, words }: AllProps) {
  const { say } = useWords()
  if (count === 0) return null
  return (
    <Link to={to} className="txt-small block px-6 py-3 underline">
      {say(words, { count })}
    </Link>
  )
}

type PaperProps = { to: string; title: string; state: ReactNode; dates: string; evidence?: string | null }

/** `evidence`: the id under which shoppers see it, where they do. */
function Paper({ to, title, state, dates, evidence }: PaperProps) {
  return (
    <div className="flex flex-col gap-1 px-6 py-3">
      <div className="flex flex-wrap items-center gap-2">
        <Link to={to} className="txt-compact-small-plus underline">
          {title}
        </Link>
        {state}
      </div>
      <Text className="txt-small text-ui-fg-subtle">{dates}</Text>
      {evidence && <EvidenceLink id={evidence} of={title} />}
    </div>
  )
}
