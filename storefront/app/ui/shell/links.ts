import { m } from "#app/i18n/paraglide/messages.js"

/** `isScriptless`: the page is sent without a script, so it has to be loaded, not swapped in. */
export type ShellLink = { to: string; label: string; isScriptless?: boolean }

/** The places that header, menu and footer lead to; paths are the Vietnamese ones. */
export function mainLinks(): ShellLink[] {
  return [
    { to: "/tim", label: m.nav_products() },
    { to: "/tim?sao=5&sao=4", label: m.nav_best() },
    { to: "/hop-qua", label: m.nav_gifts(), isScriptless: true },
    { to: "/diem-ban", label: m.nav_points(), isScriptless: true },
    { to: "/sao-ocop-la-gi", label: m.nav_stars(), isScriptless: true },
    { to: "/kiem-tra", label: m.nav_check(), isScriptless: true },
    { to: "/don", label: m.nav_track() },
  ]
}

/** Pages of seasons, which the footer leads to all year; in its season the home page does as well. */
export function seasonLinks(): ShellLink[] {
  return [
    { to: "/tet", label: m.nav_tet() },
    { to: "/trung-thu", label: m.nav_mid_autumn() },
  ]
}

/** The standing pages that the law on e-commerce asks for: who runs this, and by which rules. */
export function legalLinks(): ShellLink[] {
  const links = [
    { to: "/cach-sap-xep", label: m.footer_ranking() },
    { to: "/giao-hang", label: m.footer_delivery() },
    { to: "/doi-tra", label: m.footer_returns() },
    { to: "/khieu-nai", label: m.footer_complaints() },
    { to: "/quyen-rieng-tu", label: m.footer_privacy() },
    { to: "/dieu-khoan", label: m.footer_terms() },
    { to: "/thong-tin-chu-so-huu", label: m.footer_owner() },
  ]
  return links.map((link) => ({ ...link, isScriptless: true }))
}
