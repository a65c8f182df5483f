import { formatDay } from "@ocop/shared/day"
import { POLICIES, type PolicyKey } from "@ocop/shared/policy"
import { undeclaredSettings } from "#app/features/operator/operator.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { getLocale } from "#app/i18n/paraglide/runtime.js"
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx"
import { Notice } from "#app/ui/notice.tsx"
import type { LegalFacts, LegalSection, LegalTexts } from "./text.ts"

/** From so many sections on, a reader wants to jump. */
const CONTENTS_FROM = 4

/** Without a `policy` it is the page about the owner, which has no version but says what is still to be declared. */
type LegalPageProps = { texts: LegalTexts; policy?: PolicyKey; facts: LegalFacts }

/** A standing page: what it is, from when it holds, where things stand in it, and then the words. */
export function LegalPage({ texts, policy, facts }: LegalPageProps) {
  const { title, description, sections } = texts[getLocale()]
  const hasContents = sections.length >= CONTENTS_FROM
  return (
    <article className="page legal">
      <Breadcrumbs crumbs={[]} />
      <h1 className="text-27 lg:text-34" tabIndex={-1}>
        {title}
      </h1>
      <p className="mt-3 max-w-prose text-18">{description}</p>
      {policy ? <Version policy={policy} /> : <Undeclared facts={facts} />}
      <div className={hasContents ? "lg:grid lg:grid-cols-[15rem_minmax(0,1fr)] lg:gap-10" : ""}>
        {hasContents && <Contents sections={sections} />}
        <div className="max-w-[46rem]">
          {sections.map(({ id, heading, Body }, i) => (
            <section key={id} aria-labelledby={id} className="mt-8">
              <h2 id={id} className="text-21 lg:text-27">
                {hasContents ? `${i + 1}. ${heading}` : heading}
              </h2>
              <Body {...facts} />
            </section>
          ))}
        </div>
      </div>
    </article>
  )
}

function Version({ policy }: { policy: PolicyKey }) {
  const { version, effective_from } = POLICIES[policy]
  return (
    <p className="mt-2 text-15 text-tro-7">
      {m.legal_version({ version, date: formatDay(effective_from) })}
      {getLocale() === "en" && ` ${m.legal_translation()}`}
    </p>
  )
}

function Undeclared({ facts }: { facts: LegalFacts }) {
  const settings = undeclaredSettings(facts.operator)
  if (settings.length === 0) return null
  return (
    <Notice tone="warning" className="mt-4 max-w-[46rem]">
      <p>{m.legal_undeclared_notice({ settings: settings.join(", ") })}</p>
    </Notice>
  )
}

function Contents({ sections }: { sections: readonly LegalSection[] }) {
  return (
    <nav aria-label={m.legal_contents()} className="no-print mt-6 lg:mt-8">
      <div className="rounded-plate border-[1.5px] border-muc bg-nghe-1 p-4 lg:sticky lg:top-4">
        <p className="font-bold">{m.legal_contents()}</p>
        <ol className="mt-1">
          {sections.map(({ id, heading }, i) => (
            <li key={id}>
              <a href={`#${id}`} className="inline-block py-1">
                {i + 1}. {heading}
              </a>
            </li>
          ))}
        </ol>
      </div>
    </nav>
  )
}
