import { Table, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { Section } from "../../parts/facts"
import { Rows } from "../../parts/rows"
import { useWords } from "../../parts/use-words"
import { Bar } from "./bar"

/** `to`: the list of these; null where no filter names them. */
type Part = { name: string; count: number; to: string | null }

/** One number in its parts: a bar and a row each. */
export function Breakdown({ title, label, parts }: { title: string; label: string; parts: Part[] }) {
  const { say, locale } = useWords()
  const total = parts.reduce((sum, { count }) => sum + count, 0)
  const most = Math.max(1, ...parts.map(({ count }) => count))
  if (total === 0) {
    return (
      <Section title={title}>
        <Text>{say("overview_none")}</Text>
      </Section>
    )
  }
  return (
    <Section title={title}>
      <div className="-mx-6">
        <Rows
          label={title}
          columns={[label, say("overview_count"), say("overview_share")]}
          rows={parts}
          error={null}
          empty={say("overview_none")}
        >
          {({ name, count, to }) => (
            <Table.Row key={name}>
              <Table.Cell lang="vi" className="min-w-32 py-2">
                {name}
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap">
                {to === null ? (
                  count.toLocaleString(locale)
                ) : (
                  <Link to={to} aria-label={`${name}: ${count.toLocaleString(locale)}`} className="underline">
                    {count.toLocaleString(locale)}
                  </Link>
                )}
              </Table.Cell>
              <Table.Cell className="w-1/2 min-w-16">
                <Bar part={count} whole={most} />
                <span className="sr-only">{`${Math.round((100 * count) / total)} %`}</span>
              </Table.Cell>
            </Table.Row>
          )}
        </Rows>
      </div>
    </Section>
  )
}
