import { RECIPIENTS_KEPT_DAYS } from "@ocop/shared/gift-recipient"
import { COMPLAINT_TIMES, RETENTION_MONTHS, RETENTION_YEARS } from "@ocop/shared/policy"
import { SEARCH_COUNTS_KEPT_DAYS } from "@ocop/shared/search-count"
import { Declared, Email, LegalTable, Phone, To } from "#app/features/legal/parts.tsx"
import type { LegalText } from "#app/features/legal/text.ts"
import { COOKIES, lifetime, type CookieName } from "./cookies.ts"

const { first_answer_working_days: ANSWER, resolution_days: STOP } = COMPLAINT_TIMES.personal_data

const COOKIE_USES: Record<CookieName, string> = {
  "gio-hang": "Nhớ giỏ hàng của bạn",
  "gio-diem-ban": "Nhớ giỏ hàng của bạn ở các điểm bán",
  "noi-nhan": "Nhớ xã, phường nhận hàng để báo ngày giao và phí",
  "khach-hang": "Giữ cho bạn đăng nhập",
  "kenh-co-so": "Giữ cho bạn đăng nhập ở kênh cơ sở",
  "don-hang": "Cho trình duyệt này mở lại đơn bạn đã đặt",
  "bao-tin": "Báo một lần việc vừa làm xong, như “đã thêm vào giỏ”",
}

const words = { days: (n: number) => `${n} ngày`, minutes: (n: number) => `${n} phút` }

export const vi: LegalText = {
  title: "Quyền riêng tư",
  description: "Chợ biết gì về bạn, để làm gì, ai được xem, giữ bao lâu và bạn có quyền gì.",
  sections: [
    {
      id: "muc-dich",
      heading: "Dữ liệu nào, để làm gì",
      Body: () => (
        <>
          <LegalTable
            caption="Chỉ thu những gì cần cho từng việc"
            head={["Dữ liệu", "Để làm gì"]}
            rows={[
              ["Họ tên, số điện thoại, địa chỉ nhận hàng, ghi chú", "Giao hàng và liên lạc về đơn"],
              ["E-mail (không bắt buộc khi đặt hàng)", "Gửi xác nhận đơn; đăng nhập nếu bạn có tài khoản"],
              ["Hàng đã đặt, giá, những gì bạn được cho xem lúc đặt", "Thực hiện hợp đồng, đổi trả, khiếu nại, thuế"],
              [
                "Người nhận hộp quà: họ tên, số điện thoại, địa chỉ, do người tặng hoặc chính người nhận điền",
                "Giao quà; người tặng, điểm bán và đơn vị vận chuyển xem được",
              ],
              [
                "Câu hỏi đặt chỗ: họ tên, điện thoại hoặc e-mail, ngày, số người, lời nhắn",
                "Chuyển đến cơ sở của dịch vụ đó để trả lời bạn",
              ],
              ["Mật khẩu, dưới dạng không đọc ngược được", "Đăng nhập"],
              [
                "Địa chỉ mạng, dưới dạng mã hóa một chiều và quên sau ít phút",
                "Chặn việc dò mã đơn, mật khẩu và gửi dồn dập",
              ],
            ]}
          />
          <p>
            Xem hàng và tìm kiếm không cần cho biết tên. Chợ không hỏi số căn cước của người mua, không theo dõi hành vi
            và không nhúng mã của bên thứ ba. Vị trí của thiết bị chỉ được hỏi khi bạn bấm “Gần tôi” ở trang điểm bán:
            trình duyệt làm tròn khoảng 1 km, chợ dùng để xếp danh sách lúc đó và không lưu lại.
          </p>
        </>
      ),
    },
    {
      id: "pham-vi",
      heading: "Phạm vi sử dụng và sự đồng ý",
      Body: () => (
        <ul>
          <li>
            Chỉ dùng cho các việc ở bảng trên. Việc khác, như gửi tin khuyến mại, phải hỏi và được bạn đồng ý riêng.
          </li>
          <li>
            Không có ô nào được đánh dấu sẵn. Chợ ghi lại bạn đồng ý việc gì, lúc nào, với phiên bản nào của trang này.
          </li>
          <li>Rút lại sự đồng ý dễ như khi cho, và không ảnh hưởng các đơn đã đặt.</li>
        </ul>
      ),
    },
    {
      id: "thoi-gian",
      heading: "Giữ bao lâu",
      Body: () => (
        <ul>
          <li>
            Thông tin đơn hàng và hợp đồng: ít nhất {RETENTION_YEARS.contract} năm, và lâu hơn nếu luật thuế, kế toán
            buộc.
          </li>
          <li>
            Tin nhắn và lời trong phản ánh về đơn hàng: xóa sau {RETENTION_YEARS.contract} năm. Ảnh của phản ánh: xóa{" "}
            {RETENTION_MONTHS.complaint_photo} tháng sau bước cuối cùng của phản ánh đã xong.
          </li>
          <li>Câu hỏi đặt chỗ: xóa {RETENTION_MONTHS.enquiry} tháng sau ngày cuối bạn muốn ở lại.</li>
          <li>
            Danh sách người nhận hộp quà: xóa {RECIPIENTS_KEPT_DAYS} ngày sau ngày giao cuối cùng; hộp quà không đặt thì
            xóa sau lần sửa cuối {RECIPIENTS_KEPT_DAYS} ngày.
          </li>
          <li>Tài khoản, địa chỉ đã lưu: đến khi bạn xóa.</li>
          <li>
            Khi bạn yêu cầu xóa: hồ sơ, địa chỉ và phiên đăng nhập bị xóa; phần trên đơn hàng còn phải giữ thì bị khóa
            lại, rồi bỏ hết thông tin nhận ra bạn khi hết hạn.
          </li>
          <li>
            Từ được tìm, đã bỏ dấu, chỉ là số đếm theo ngày: bao nhiêu lượt tìm, bao nhiêu lượt không có kết quả, mở
            loại kết quả nào, thứ mấy. Không kèm ai tìm; số điện thoại, e-mail, mã đơn không được đếm; từ tìm ít lần
            không ai xem được. Xóa sau {SEARCH_COUNTS_KEPT_DAYS} ngày. Để mỗi người chỉ được đếm một lần một ngày cho
            một từ, chợ giữ đến đêm một chuỗi băm có khóa của địa chỉ mạng, ngày và từ tìm; và trong một ngày một số đếm
            theo chuỗi băm của địa chỉ; từ các chuỗi đó không đọc lại được địa chỉ hay từ tìm.
          </li>
          <li>Nhật ký máy chủ không ghi tên, số điện thoại, địa chỉ hay từ bạn tìm.</li>
        </ul>
      ),
    },
    {
      id: "ai-duoc-xem",
      heading: "Ai được xem",
      Body: ({ operator }) => (
        <>
          <ul>
            <li>
              Người bán của đơn đó: tên, số điện thoại, địa chỉ, hàng đã đặt; và tài khoản nhận tiền hoàn, khi bạn đã
              chuyển khoản thẳng cho họ. Người bán khác không thấy.
            </li>
            <li>Cơ sở của dịch vụ bạn hỏi đặt chỗ: những gì bạn ghi trong câu hỏi.</li>
            <li>Đơn vị vận chuyển của kiện đó: tên, số điện thoại, địa chỉ, số tiền thu hộ.</li>
            <li>Nhân viên chợ được giao việc hỗ trợ, đối soát; mỗi lần xem đều có lý do.</li>
            <li>Cơ quan nhà nước khi có yêu cầu đúng luật.</li>
            <li>
              Bên xử lý dữ liệu cho chợ:{" "}
              {operator.processors.length === 0 ? "không có bên nào được khai báo" : operator.processors.join(", ")}.
            </li>
          </ul>
          <p>Chợ không bán và không cho thuê dữ liệu cá nhân.</p>
        </>
      ),
    },
    {
      id: "don-vi",
      heading: "Đơn vị thu thập và quản lý",
      Body: ({ operator }) => (
        <dl className="facts">
          <div>
            <dt>Tên</dt>
            <dd>
              <Declared value={operator.name} />
            </dd>
          </div>
          <div>
            <dt>Địa chỉ</dt>
            <dd>
              <Declared value={operator.address} />
            </dd>
          </div>
          <div>
            <dt>Liên hệ về dữ liệu cá nhân</dt>
            <dd>
              <Email operator={operator} />, <Phone operator={operator} />
            </dd>
          </div>
        </dl>
      ),
    },
    {
      id: "quyen",
      heading: "Quyền của bạn và cách dùng",
      Body: ({ operator }) => (
        <>
          <p>
            Theo Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15 và Nghị định 356/2025/NĐ-CP, bạn được biết, xem, sửa, nhận
            bản sao, xóa, hạn chế hoặc phản đối việc xử lý dữ liệu của mình, và rút lại sự đồng ý.
          </p>
          <p>
            Viết tới <Email operator={operator} /> hoặc gọi <Phone operator={operator} />. Chợ chỉ hỏi điều cần để chắc
            là bạn, ví dụ mã đơn và số điện thoại đã đặt.
          </p>
          <ul>
            <li>Trả lời trong {ANSWER} ngày làm việc.</li>
            <li>
              Ngừng hoặc hạn chế xử lý trong {STOP} ngày; 20 ngày nếu phải nhờ bên khác cùng làm. Chỉ được kéo dài một
              lần, không quá 15 ngày, và phải báo bạn.
            </li>
          </ul>
        </>
      ),
    },
    {
      id: "khieu-nai",
      heading: "Khiếu nại về dữ liệu cá nhân",
      Body: () => (
        <p>
          Dữ liệu bị dùng sai mục đích hoặc sai phạm vi: gửi theo <To to="/khieu-nai">Phản ánh và khiếu nại</To>. Bạn
          cũng có thể báo thẳng cơ quan nhà nước về bảo vệ dữ liệu cá nhân.
        </p>
      ),
    },
    {
      id: "bao-ve",
      heading: "Bảo vệ dữ liệu và cookie",
      Body: () => (
        <>
          <p>
            Trang đơn hàng chỉ mở được bằng đường dẫn bí mật, mã đơn kèm số điện thoại, hoặc tài khoản của bạn. Nếu dữ
            liệu bị lộ, chợ báo cơ quan có thẩm quyền trong 72 giờ và báo cho người bị ảnh hưởng.
          </p>
          <LegalTable
            caption="Cookie: chỉ những cái cần để trang chạy"
            head={["Tên", "Để làm gì", "Giữ"]}
            rows={COOKIES.map(({ name, seconds }) => [
              <code key={name}>{name}</code>,
              COOKIE_USES[name],
              lifetime(seconds, words),
            ])}
          />
          <p>Cookie đều có chữ ký, mã chạy trong trang không đọc được, và không dùng để theo dõi bạn ở trang khác.</p>
        </>
      ),
    },
  ],
}
