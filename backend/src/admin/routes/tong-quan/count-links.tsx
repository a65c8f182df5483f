import { Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { Section } from "../../parts/facts"
import { useWords } from "../../parts/use-words"

type CountLinksProps = {
  title: string
  /** Where nothing waits; without it zeros are told one by one. */
  empty?: string
  counts: { label: string; count: number; to: string }[]
}

/** Numbers, each of which opens its list. */
export function CountLinks({ title, empty, counts }: CountLinksProps) {
  const { locale } = useWords()
  const isEmpty = counts.every(({ count }) => count === 0)
  return (
    <Section title={title}>
      {isEmpty && empty !== undefined && <Text className="mb-3">{empty}</Text>}
      <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3 xl:grid-cols-5">
        {counts.map(({ label, count, to }) => (
          <li key={label}>
            <Link
              to={to}
              className="border-ui-border-base hover:bg-ui-bg-base-hover focus-visible:shadow-borders-focus block h-full rounded-md border p-3 outline-none"
            >
              <span className="block text-2xl font-medium tabular-nums">{count.toLocaleString(locale)}</span>
              <span className="txt-small text-ui-fg-subtle block">{label}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
