import type { MakerDocument } from "@ocop/shared/organization"
import { formatDay } from "@ocop/shared/day"
import { langOfName } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { said } from "#app/i18n/said.ts"

type MakerStoryProps = { story: MakerDocument["story"]; source: string | null }

/** Where, how, who. What nobody has told is left out; nothing is invented in its place. */
export function MakerStory({ story, source }: MakerStoryProps) {
  const blocks = [
    { title: m.maker_where(), words: story.place, english: story.place_en },
    { title: m.maker_how(), words: story.method, english: story.method_en },
    { title: m.maker_who(), words: story.people, english: story.people_en },
  ].flatMap(({ title, words, english }) => (words === null ? [] : [{ title, ...said(words, english) }]))
  const lang = langOfName()

  if (blocks.length === 0 && source === null) return null
  return (
    <section aria-labelledby="chuyen" className="mt-10 rounded-plate bg-nghe-1 p-5 lg:p-8">
      <h2 id="chuyen" className="text-27">
        {blocks.length === 0 ? m.source_title() : m.story_title()}
      </h2>
      <div className="mt-4 grid gap-6 lg:grid-cols-3">
        {blocks.map(({ title, ...words }) => (
          <div key={title}>
            <h3 className="text-18 font-bold">{title}</h3>
            <p className="mt-1 max-w-prose" {...words} />
          </div>
        ))}
      </div>
      {story.updated_on !== null && (
        <p className="mt-4 text-15 text-tro-7">{m.maker_story_by({ date: formatDay(story.updated_on) })}</p>
      )}
      {source !== null && (
        <p className="mt-4 text-15 text-tro-7">
          {m.source()} <span lang={lang}>{source}</span>
        </p>
      )}
    </section>
  )
}
