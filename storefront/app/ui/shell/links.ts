import { m } from "#app/i18n/paraglide/messages.js"

/** The places that header, menu and footer lead to; paths are the Vietnamese ones. */
export function mainLinks() {
  return [
    { to: "/tim", label: m.nav_products() },
    { to: "/tim?sao=5&sao=4", label: m.nav_best() },
    { to: "/don", label: m.nav_track() },
  ]
}

/** The standing pages: what stars are, and what the law asks for (who runs this, and by which rules). */
export function legalLinks() {
  return [
    { to: "/sao-ocop-la-gi", label: m.legal_stars() },
    { to: "/kiem-tra", label: m.legal_check() },
    { to: "/cach-sap-xep", label: m.footer_ranking() },
    { to: "/giao-hang", label: m.footer_delivery() },
    { to: "/doi-tra", label: m.footer_returns() },
    { to: "/khieu-nai", label: m.footer_complaints() },
    { to: "/quyen-rieng-tu", label: m.footer_privacy() },
    { to: "/dieu-khoan", label: m.footer_terms() },
    { to: "/thong-tin-chu-so-huu", label: m.footer_owner() },
  ]
}
