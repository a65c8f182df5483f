import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { wavePath } from "./paths.ts"

/** What is printed of a wave: everything in one file, or a kind of paper alone. */
export function WaveLinks({ root, code, number }: { root: string; code: string; number: number }) {
  const { all, labels, slips, cards } = wavePath(root, { code, number })
  const alone = [
    { to: labels, words: m.desk_gift_print_labels({ n: number }) },
    { to: slips, words: m.desk_gift_print_slips({ n: number }) },
    { to: cards, words: m.desk_gift_print_cards({ n: number }) },
  ]
  return (
    <div>
      <p>
        <a href={href(all)} className="inline-flex min-h-11 items-center font-semibold">
          {m.desk_gift_print_all({ n: number })}
        </a>
        <span className="block text-15 text-tro-7">{m.desk_gift_print_all_hint()}</span>
      </p>
      <p className="flex flex-wrap gap-x-4">
        {alone.map(({ to, words }) => (
          <a key={to} href={href(to)} className="inline-flex min-h-11 items-center">
            {words}
          </a>
        ))}
      </p>
    </div>
  )
}
