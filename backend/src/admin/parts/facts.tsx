import { Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useWords } from "./use-words"

/** One part of a file, with its heading. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="px-6 py-4">
      <Heading level="h2" className="mb-2">
        {title}
      </Heading>
      {children}
    </section>
  )
}

/** What is known of somebody or something; null where nobody has said it. */
export function Facts({ facts }: { facts: [label: string, value: ReactNode][] }) {
  const { say } = useWords()
  return (
    <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[14rem_1fr]">
      {facts.map(([label, value]) => (
        <div key={label} className="contents">
          <dt className="txt-small text-ui-fg-subtle">{label}</dt>
          <dd className="txt-small text-ui-fg-base whitespace-pre-line break-words">
            {value ?? <Text className="text-ui-fg-subtle">{say("organization_not_said")}</Text>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
