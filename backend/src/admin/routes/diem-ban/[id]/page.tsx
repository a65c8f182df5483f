import { Badge, Text } from "@medusajs/ui"
import { formatSpans, SalesPointAnswer, type PointIdentity, type SalesPointFile } from "@ocop/shared/sales-point"
import { useQuery } from "@tanstack/react-query"
import type { ReactNode } from "react"
import { Link, useParams } from "react-router-dom"
import { read } from "../../../api/desk-api"
import { DeskPage } from "../../../parts/desk-page"
import { Facts, Section } from "../../../parts/facts"
import { formatDay } from "../../../parts/format"
import { Problem } from "../../../parts/problem"
import { useWords } from "../../../parts/use-words"
import { PointState } from "../point-state"
import { POINTS } from "../query-key"
import { Decisions } from "./decisions"

/** All that is known of one sales point, and what can be decided about it. */
const SalesPointDetail = () => {
  const { say } = useWords()
  const { id = "" } = useParams()
  const { data, error } = useQuery({
    queryKey: [POINTS, "one", id],
    queryFn: () => read(SalesPointAnswer, `/sales-points/${encodeURIComponent(id)}`),
  })
  if (error) return <Problem error={error} />
  if (!data) return <Text className="px-6 py-4">{say("loading")}</Text>
  const { point } = data
  return (
    <>
      <Link to="/diem-ban" className="txt-compact-small px-1 underline">
        {`← ${say("points_back")}`}
      </Link>
      <DeskPage
        title={
          <span className="flex flex-wrap items-center gap-2">
            <span lang="vi">{point.name}</span>
            <PointState point={point} />
            {point.demo && <Badge size="2xsmall">{say("organization_demo")}</Badge>}
          </span>
        }
        actions={<Decisions point={point} />}
      >
        <Reason point={point} />
        <Change point={point} />
        <Section title={say("point_said")}>
          <Said point={point} />
        </Section>
        <Section title={say("point_hours")}>
          <Hours point={point} />
        </Section>
        <Section title={say("point_checked")}>
          <Checked point={point} />
        </Section>
      </DeskPage>
    </>
  )
}
export default SalesPointDetail

type Props = { point: SalesPointFile }

function Reason({ point: { status_reason, change_reason } }: Props) {
  const { say } = useWords()
  const reason = status_reason ?? change_reason
  if (reason === null) return null
  return (
    <Text lang="vi" className="bg-ui-bg-subtle whitespace-pre-line px-6 py-4">
      <strong>{`${say("reason")}: `}</strong>
      {reason}
    </Text>
  )
}

type Placed = PointIdentity & { commune: string | null; province: string | null }

/** Name, kind and place, as they stand or as they are to be. */
function useIdentity() {
  const { say } = useWords()
  return ({ name, kind, street, commune, province }: Placed): [string, ReactNode][] => {
    const place = [street, commune, province].filter(Boolean).join(", ")
    return [
      [say("point"), <span lang="vi">{name}</span>],
      [say("point_kind"), kind && say(`point_kind_${kind}`)],
      [say("point_place"), place === "" ? null : <span lang="vi">{place}</span>],
    ]
  }
}

/** What is to take the place of what is public, beside which it is read. */
function Change({ point: { change } }: Props) {
  const { say } = useWords()
  const identity = useIdentity()
  if (change === null) return null
  return (
    <Section title={say("point_change")}>
      <Facts facts={identity(change)} />
    </Section>
  )
}

function Said({ point }: Props) {
  const { say } = useWords()
  const identity = useIdentity()
  return (
    <Facts
      facts={[
        ...identity(point),
        [say("point_phone"), point.phone],
        [
          say("organization"),
          <Link to={`/co-so/${point.organization.id}`} lang="vi" className="underline">
            {point.organization.name}
          </Link>,
        ],
      ]}
    />
  )
}

/** From Monday to Sunday, which counts as 0. */
const WEEK = [1, 2, 3, 4, 5, 6, 0] as const

function Hours({ point: { hours, exceptions } }: Props) {
  const { say, locale } = useWords()
  return (
    <Facts
      facts={[
        ...WEEK.map((day): [string, ReactNode] => [
          say(`weekday_${day}`),
          hours && (formatSpans(hours[day] ?? []) || say("point_closed")),
        ]),
        ...exceptions.map(({ from, until, spans, words }): [string, ReactNode] => [
          [...new Set([from, until])].map((day) => formatDay(day, locale)).join(" – "),
          <span lang="vi">{[formatSpans(spans) || say("point_closed"), words].filter(Boolean).join(". ")}</span>,
        ]),
      ]}
    />
  )
}

function Checked({ point: { signboard_number, signboard_on, position, sales_channel_id, stock_location_id } }: Props) {
  const { say, locale } = useWords()
  return (
    <Facts
      facts={[
        [say("point_signboard_number"), signboard_number],
        [say("point_signboard_on"), signboard_on && formatDay(signboard_on, locale)],
        [say("point_position"), position && `${position.lat}, ${position.lon}`],
        [
          say("point_channel"),
          sales_channel_id && (
            <Link to={`/settings/sales-channels/${sales_channel_id}`} className="underline">
              {sales_channel_id}
            </Link>
          ),
        ],
        [
          say("point_location"),
          stock_location_id && (
            <Link to={`/settings/locations/${stock_location_id}`} className="underline">
              {stock_location_id}
            </Link>
          ),
        ],
      ]}
    />
  )
}
