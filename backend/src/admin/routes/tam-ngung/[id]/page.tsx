import { Button, Text, toast } from "@medusajs/ui"
import { StopAnswer, type DeskStop } from "@ocop/shared/sale-stop"
import { useQuery, useQueryClient } from "@tanstack/react-query"
import { Link, useParams } from "react-router-dom"
import { post, read } from "../../../api/desk-api"
import { Acts } from "../../../parts/acts"
import { DecisionDrawer } from "../../../parts/decision-drawer"
import { DeskPage } from "../../../parts/desk-page"
import { Facts, Section } from "../../../parts/facts"
import { formatDay } from "../../../parts/format"
import { Problem } from "../../../parts/problem"
import { StopState } from "../../../parts/stop-state"
import { useOfficial } from "../../../parts/use-official"
import { useWords } from "../../../parts/use-words"
import { DECISIONS } from "../../quyet-dinh/query-key"

/** A notice that stops sales, and its lifting. */
const Stop = () => {
  const { say } = useWords()
  const { id = "" } = useParams()
  const { is_registrar } = useOfficial()
  const { data, error } = useQuery({
    queryKey: [DECISIONS, "stop", id],
    queryFn: () => read(StopAnswer, `/sale-stops/${encodeURIComponent(id)}`),
  })
  if (error) return <Problem error={error} />
  if (!data) return <Text className="px-6 py-4">{say("loading")}</Text>
  const { stop } = data
  return (
    <>
      <Link to="/tam-ngung" className="txt-compact-small px-1 underline">
        {`← ${say("stops_back")}`}
      </Link>
      <DeskPage
        title={
          <span className="flex flex-wrap items-center gap-2">
            {say("stop_title", { number: stop.number })}
            <StopState state={stop.state} />
          </span>
        }
        actions={is_registrar && stop.lifted === null ? <Lift stop={stop} /> : null}
      >
        <Said stop={stop} />
        <Acts subject_id={stop.id} />
      </DeskPage>
    </>
  )
}
export default Stop

function Said({ stop }: { stop: DeskStop }) {
  const { say, locale } = useWords()
  const day = (iso: string) => formatDay(iso, locale)
  const { product, organization, issuer, from, until, reason, reason_en, internal_note, lifted } = stop
  return (
    <Section title={say("stop_said")}>
      <Facts
        facts={[
          ...(product === null ? [] : [[say("star_product"), product.title] satisfies [string, string]]),
          [say("organization"), organization?.name ?? null],
          [say("stop_issuer"), issuer],
          [say("stop_from"), day(from)],
          [say("stop_until"), until === null ? say("stop_until_lifted") : day(until)],
          [say("stop_reason"), reason],
          [say("stop_reason_en"), reason_en],
          [say("stop_note"), internal_note],
          [say("stop_lifted"), lifted && `${day(lifted.on)} · ${lifted.number}`],
        ]}
      />
    </Section>
  )
}

function Lift({ stop: { id, number } }: { stop: DeskStop }) {
  const { say } = useWords()
  const queries = useQueryClient()
  return (
    <DecisionDrawer
      trigger={<Button variant="secondary">{say("stop_lift")}</Button>}
      title={say("stop_lift_title", { number })}
      hint={say("stop_lift_hint")}
      action={say("stop_lift")}
      fields={[
        { name: "number", label: say("stop_lift_number"), required: true, maxLength: 100 },
        { name: "on", label: say("stop_lift_on"), type: "date", required: true },
      ]}
      onSend={async (typed) => {
        await post(StopAnswer, `/sale-stops/${id}/lift`, typed)
        toast.success(say("stop_was_lifted"))
        await queries.invalidateQueries({ queryKey: [DECISIONS] })
      }}
    />
  )
}
