/** What the seed of the shop holds for these journeys: see backend/data/seed. */
export const PIA = {
  handle: "banh-pia-sau-rieng-trung-muoi",
  name: "Bánh pía sầu riêng trứng muối",
  pack: "Hộp 4 cái (480 g)",
  price: 68_000,
} as const

/** Of another maker, so that it travels in a parcel of its own. */
export const VEGETARIAN_PIA = {
  handle: "banh-pia-chay-dau-do",
  name: "Bánh pía chay đậu đỏ",
  price: 56_000,
} as const

/** Its star was in force until yesterday. */
export const ENDED_YESTERDAY = { handle: "banh-pia-mini-thap-cam", name: "Bánh pía mini thập cẩm" } as const

/** Its star is in force until today, the last day included. */
export const ENDS_TODAY = { handle: "banh-pia-khoai-mon", name: "Bánh pía khoai môn" } as const

/** Stopped by an authority. */
export const STOPPED = { handle: "banh-phong-tom-phu-tam", name: "Bánh phồng tôm Phú Tâm" } as const

export const REVOKED = { handle: "banh-in-nhan-sau-rieng", name: "Bánh in nhân sầu riêng" } as const
export const OUT_OF_STOCK = { handle: "banh-ong-la-dua", name: "Bánh ống lá dứa" } as const

/** Not sold in a cart: its host is asked. */
export const STAY = { handle: "mot-dem-o-vuon-con-nhon-my", name: "Một đêm ở vườn cồn Nhơn Mỹ" } as const

/** A potted plant and something frozen: both go only within the South. */
export const TREE = { handle: "tac-kieng-my-tu", name: "Tắc kiểng Mỹ Tú" } as const
export const FROZEN = { handle: "mang-cau-dam-dong-lanh-my-quoi", name: "Mãng cầu dầm đông lạnh Mỹ Quới" } as const

/** Sold to adults. */
export const WINE = { handle: "ruou-nep-than-phu-loc-xua", name: "Rượu nếp than Phú Lộc Xưa" } as const

/** Shown and not sold. */
export const MEDICINE = { handle: "saphraton", name: "Saphraton" } as const

/** The demo account of a shopper. */
export const SHOPPER = { email: "khach@cho-ocop.example", password: "mua-dac-san-2026" } as const
export const REGISTRAR = { email: "dang-ky@cho-ocop.example", password: "ghi-dac-san-2026" } as const
export const SECOND_REGISTRAR = { email: "xac-nhan@cho-ocop.example", password: "soat-dac-san-2026" } as const
/** Checks certificates; `SECOND_REGISTRAR` does as well, so that there are two. */
export const REVIEWER = { email: "giay-chung-nhan@cho-ocop.example", password: "xem-dac-san-2026" } as const
export const OPERATOR = { email: "dieu-hanh@cho-ocop.example", password: "coi-dac-san-2026" } as const

/** The demo account of a maker's owner. `maker` is the handle. */
export const PRODUCER = {
  email: "co-so@cho-ocop.example",
  password: "lam-dac-san-2026",
  maker: "co-so-banh-pia-phu-tam-minh-hoa",
} as const

/** Of the same producer: what lies there can be ordered and fetched. */
export const POINT = {
  handle: "cua-hang-banh-pia-phu-tam-minh-hoa",
  name: "Cửa hàng bánh pía Phú Tâm (minh họa)",
} as const

/** A box that this point has filled: two of `PIA` and two other things, each once. */
export const READY_BOX = "Hộp bánh pía Phú Tâm"

export const BUYER = {
  name: "Nguyễn Thị Thu Hà",
  phone: "0912 345 678",
  email: "thu.ha@example.com",
  street: "12 đường Lý Thường Kiệt",
  note: "Gọi trước 30 phút",
} as const

/** Where the buyer lives: the same province as both makers. */
export const PLACE = { typed: "phu loi", name: "Phường Phú Lợi, thành phố Cần Thơ" } as const

/** In another region. */
export const FAR_PLACE = { typed: "hoan kiem", name: "Phường Hoàn Kiếm, thành phố Hà Nội" } as const
