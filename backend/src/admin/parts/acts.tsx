import { Text } from "@medusajs/ui"
import { OfficialActPage } from "@ocop/shared/official-act"
import { useQuery } from "@tanstack/react-query"
import { read } from "../api/desk-api"
import { DECISIONS } from "../routes/quyet-dinh/query-key"
import { Section } from "./facts"
import { formatMoment } from "./format"
import { Problem } from "./problem"
import { useWords } from "./use-words"

/** Who did what to one row of the state's, when and why. */
export function Acts({ subject_id }: { subject_id: string }) {
  const { say, locale } = useWords()
  const { data, error } = useQuery({
    queryKey: [DECISIONS, "acts", subject_id],
    queryFn: () => read(OfficialActPage, `/official-acts?subject_id=${encodeURIComponent(subject_id)}`),
  })
  return (
    <Section title={say("acts")}>
      {error && <Problem error={error} />}
      {data?.acts.length === 0 && <Text>{say("acts_none")}</Text>}
      <ol className="flex flex-col gap-2">
        {data?.acts.map(({ id, at, act, user_email, reason }) => (
          <li key={id} className="txt-small">
            {formatMoment(at, locale)} · {say(`act_${act}`)} · {user_email}
            {reason !== "" && <span className="text-ui-fg-subtle"> · {reason}</span>}
          </li>
        ))}
      </ol>
    </Section>
  )
}
