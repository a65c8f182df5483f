import { DOSSIER_BASIS, RENEWAL_DOSSIER } from "@ocop/shared/renewal"
import { m } from "#app/i18n/paraglide/messages.js"
import { getLocale } from "#app/i18n/paraglide/runtime.js"

/** What a producer has to bring along to keep a star; reminders lead here. */
export function Dossier() {
  const isEnglish = getLocale() === "en"
  return (
    <section aria-labelledby="ho-so" className="mt-6 max-w-2xl">
      <h2 id="ho-so" className="text-21">
        {m.desk_dossier()}
      </h2>
      <p className="mt-2">{m.desk_dossier_lead({ basis: isEnglish ? DOSSIER_BASIS.label_en : DOSSIER_BASIS.label })}</p>
      <ul className="mt-2 list-disc space-y-1 pl-5">
        {RENEWAL_DOSSIER.map(({ key, label, label_en, needed_from }) => (
          <li key={key}>
            {isEnglish ? label_en : label}
            {needed_from !== 3 && (
              <span className="text-tro-7">
                {" ("}
                {needed_from === null ? m.desk_dossier_extra() : m.desk_dossier_from({ n: needed_from })}
                {")"}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
