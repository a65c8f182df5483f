import { index, prefix, route, type RouteConfig, type RouteConfigEntry } from "@react-router/dev/routes"

/** The pages of the shop: address, folder under `app/routes`. Each is served in Vietnamese, and in English under `/en`. */
const PAGES: readonly [path: string, page: string][] = [
  ["/", "home"],
  ["/tim", "list"],
  ["/nhom/:slug", "category"],
  ["/san-pham/:handle", "product"],
  ["/xa/:handle", "commune-page"],
  ["/so-sanh", "compare"],
  ["/chung-nhan/:id", "evidence"],
  ["/co-so/:handle", "maker"],
  ["/diem-ban", "sales-points"],
  ["/diem-ban/:handle", "sales-point"],
  ["/diem-ban/:handle/gio-hang", "point-basket"],
  ["/diem-ban/:handle/dat-hang", "point-checkout"],
  ["/hop-qua/:key?/:buoc?", "gift"],
  ["/gio-hang", "basket"],
  ["/gio-hang/noi-nhan", "destination"],
  ["/dat-hang", "checkout"],
  ["/dat-hang/thanh-toan", "payment"],
  ["/don", "look-up"],
  ["/don/:ma", "purchase"],
  ["/don/:ma/chuyen-khoan", "transfer"],
  ["/don/:ma/the", "card"],
  ["/don/:ma/qua", "gift-order-recipients"],
  ["/hop-qua/:key/dat", "gift-order"],
  ["/don/:ma/:kien/phan-anh", "complaint"],
  ["/dang-nhap", "sign-in"],
  ["/dang-xuat", "sign-out"],
  ["/dang-ky", "sign-up"],
  ["/xac-nhan-email", "confirm-email"],
  ["/quen-mat-khau", "forgot-password"],
  ["/quen-mat-khau/dat-lai", "set-password"],
  ["/tai-khoan", "account"],
  ["/tai-khoan/dia-chi", "addresses"],
  ["/tai-khoan/dia-chi/moi", "address-new"],
  ["/tai-khoan/dia-chi/:id", "address"],
  ["/tai-khoan/thong-tin", "profile"],
  ["/tai-khoan/du-lieu", "personal-data"],
  ["/tai-khoan/da-xoa", "account-erased"],
  ["/san-pham/:handle/bao-co-hang", "stock-notice"],
  ["/san-pham/:handle/hoi-dat-cho", "enquiry"],
  ["/xem-truoc", "listing-preview"],
  ["/kenh-co-so", "desk"],
  ["/kenh-co-so/dang-nhap", "desk-sign-in"],
  ["/kenh-co-so/dang-xuat", "desk-sign-out"],
  ["/kenh-co-so/mo-tai-khoan", "desk-sign-up"],
  ["/kenh-co-so/xac-nhan", "desk-confirm"],
  ["/kenh-co-so/dang-ky", "desk-join"],
  ["/kenh-co-so/loi-moi", "desk-invitation"],
  ["/kenh-co-so/lam-thay", "desk-acting"],
  ["/kenh-co-so/:co_so", "desk-today"],
  ["/kenh-co-so/:co_so/san-pham", "desk-goods"],
  ["/kenh-co-so/:co_so/san-pham/moi", "desk-listing-new"],
  ["/kenh-co-so/:co_so/san-pham/tep", "desk-sheet"],
  ["/kenh-co-so/:co_so/san-pham/nhap/:id", "desk-listing"],
  ["/kenh-co-so/:co_so/san-pham/nhap/:id/:trang", "desk-listing-part"],
  ["/kenh-co-so/:co_so/san-pham/:id", "desk-product"],
  ["/kenh-co-so/:co_so/giay-to", "desk-papers"],
  ["/kenh-co-so/:co_so/don", "desk-orders"],
  ["/kenh-co-so/:co_so/don/:ma", "desk-order"],
  ["/kenh-co-so/:co_so/don/:ma/phan-anh", "desk-complaint"],
  ["/kenh-co-so/:co_so/nhom", "desk-team"],
  ["/kenh-co-so/:co_so/lich-su", "desk-history"],
  ["/kenh-co-so/:co_so/nghi-ban", "desk-closure"],
  ["/kenh-co-so/:co_so/tai-khoan-ngan-hang", "desk-bank-account"],
  ["/kenh-co-so/:co_so/hoan-tien", "desk-refunds"],
  ["/kenh-co-so/:co_so/diem-ban", "desk-points"],
  ["/kenh-co-so/:co_so/diem-ban/:diem", "desk-point"],
  ["/kenh-co-so/:co_so/diem-ban/:diem/don-nhan", "desk-pickups"],
  ["/kenh-co-so/:co_so/diem-ban/:diem/don-nhan/:ma", "desk-pickup"],
  ["/kenh-co-so/:co_so/diem-ban/:diem/quay", "desk-shelf"],
  ["/kenh-co-so/:co_so/diem-ban/:diem/quay/:mon", "desk-shelf-item"],
  ["/kenh-co-so/:co_so/diem-ban/:diem/nhap-hang", "desk-restock-new"],
  ["/kenh-co-so/:co_so/quyen-ban", "desk-trade"],
  ["/kenh-co-so/:co_so/nhap-hang", "desk-restocks"],
  ["/kenh-co-so/:co_so/nhap-hang/:yeu_cau", "desk-restock"],
  ["/kenh-co-so/:co_so/diem-ban/:diem/hop-qua/:hop?", "desk-box"],
  ["/kenh-co-so/:co_so/diem-ban/:diem/don-qua", "desk-gifts"],
  ["/kenh-co-so/:co_so/diem-ban/:diem/don-qua/:ma", "desk-gifts-order"],
  ["/kenh-co-so/:co_so/ho-so", "desk-profile"],
  ["/kenh-co-so/:co_so/ho-so/co-so", "desk-profile-name"],
  ["/kenh-co-so/:co_so/ho-so/giay-to", "desk-profile-papers"],
  ["/kenh-co-so/:co_so/ho-so/dia-chi", "desk-profile-place"],
  ["/kenh-co-so/:co_so/ho-so/tai-khoan", "desk-profile-bank"],
  ["/kenh-co-so/:co_so/ho-so/cau-chuyen", "desk-profile-story"],
  ["/kenh-co-so/:co_so/thong-bao", "desk-notices"],
  ["/kenh-co-so/:co_so/thong-bao/cach-nhan", "desk-notice-settings"],
  ["/hop-qua/:key/nguoi-nhan", "gift-recipients"],
  ["/hop-qua/:key/nguoi-nhan/them", "gift-recipients-add"],
  ["/hop-qua/:key/ngay", "gift-day"],
  ["/tet", "tet"],
  ["/trung-thu", "mid-autumn"],
  ["/sao-ocop-la-gi", "stars"],
  ["/kiem-tra", "check-number"],
  ["/cach-sap-xep", "ranking"],
  ["/giao-hang", "delivery-policy"],
  ["/doi-tra", "returns-policy"],
  ["/khieu-nai", "complaints-policy"],
  ["/quyen-rieng-tu", "privacy"],
  ["/dieu-khoan", "terms"],
  ["/thong-tin-chu-so-huu", "owner"],
]

/** Answers that are not pages, whose words are in the language of the address. */
const IN_BOTH: readonly [path: string, page: string][] = [["/goi-y", "suggestions"]]

/** Files of the desk and of gifts. Where one cannot be made, a page in the language of the address stands in its place. */
const DESK_FILES: readonly [path: string, page: string][] = [
  ["/hop-qua/:key/nguoi-nhan/tep-mau", "gift-recipients-file"],
  ["/kenh-co-so/:co_so/san-pham/tep/tai-ve", "desk-sheet-file"],
  ["/kenh-co-so/:co_so/don/tem.pdf", "desk-labels"],
  ["/kenh-co-so/:co_so/don/:ma/tem.pdf", "desk-order-labels"],
  ["/kenh-co-so/:co_so/don/:ma/phieu.pdf", "desk-order-slip"],
  ["/kenh-co-so/:co_so/diem-ban/:diem/don-qua/:ma/dot/:dot/tem.pdf", "desk-gifts-labels"],
  ["/kenh-co-so/:co_so/diem-ban/:diem/don-qua/:ma/dot/:dot/thiep.pdf", "desk-gifts-cards"],
]

/** The others, at one address for all. */
const RESOURCES: readonly [path: string, page: string][] = [
  ["/xa-phuong", "communes"],
  ["/tai-khoan/du-lieu/tai-ve", "export"],
  ["/minh-hoa/:archetype/:seed.svg", "picture"],
  ["/anh-og/:locale/:kind/:id.jpg", "share-image"],
  ["/kenh-co-so/:co_so/ho-so/tep/:id", "desk-paper"],
  ["/don/:ma/chuyen-khoan/ma-qr.png", "transfer-qr"],
  ["/don/:ma/:kien/phan-anh/:id/anh/:anh", "complaint-photo"],
  ["/kenh-co-so/:co_so/don/:ma/phan-anh/:id/anh/:anh", "desk-complaint-photo"],
  ["/kenh-co-so/:co_so/giay-to/:gui/:trang", "desk-paper-page"],
  ["/chung-nhan/:id/ban-quet", "evidence-scan"],
  ["/robots.txt", "robots"],
  ["/sitemap.xml", "sitemap"],
]

const LOCALES = ["vi", "en"] as const

/** Both languages of a page side by side: browsers get the list of all pages, and what is alike far apart packs badly. */
const pages: RouteConfigEntry[] = [...PAGES, ...DESK_FILES].flatMap(([path, page]) =>
  LOCALES.flatMap((locale) => {
    const file = `routes/${page}/route.tsx`
    const options = { id: `${locale}/${page}` }
    const entry = path === "/" ? index(file, options) : route(path.slice(1), file, options)
    return locale === "vi" ? [entry] : prefix(locale, [entry])
  }),
)

export default [
  ...pages,
  ...[...RESOURCES, ...IN_BOTH].map(([path, page]) => route(path.slice(1), `routes/${page}/route.ts`)),
  ...IN_BOTH.map(([path, page]) => route(`en${path}`, `routes/${page}/route.ts`, { id: `en/${page}` })),
  route("*", "routes/missing/route.tsx"),
] satisfies RouteConfig
