import { COMPLAINT_KINDS, COMPLAINT_TIMES, type ComplaintKind } from "@ocop/shared/policy"
import { Declared, Email, LegalTable, Phone, To } from "#app/features/legal/parts.tsx"
import type { LegalText } from "#app/features/legal/text.ts"

const KINDS: Record<ComplaintKind, string> = {
  perishable: "Hàng tươi, mát, đông bị hỏng",
  goods: "Hàng sai, thiếu, lỗi, kém chất lượng",
  delivery: "Giao trễ, mất kiện",
  money: "Thanh toán, hoàn tiền, hóa đơn",
  information: "Thông tin sai: sao OCOP, giấy chứng nhận, nhãn, xuất xứ",
  seller: "Cách cư xử của người bán; quyền sở hữu trí tuệ",
  personal_data: "Dữ liệu cá nhân",
  other: "Việc khác",
}

export const vi: LegalText = {
  title: "Phản ánh và khiếu nại",
  description: "Gửi cho ai, cần viết gì, bao lâu được trả lời và giải quyết, không đồng ý thì làm sao.",
  sections: [
    {
      id: "lien-he",
      heading: "Gửi ở đâu",
      Body: ({ operator }) => (
        <dl className="facts">
          <div>
            <dt>Về hàng đã mua</dt>
            <dd>
              “Báo lỗi, trả hàng” ở trang đơn hàng, gửi thẳng tới người bán: xem{" "}
              <To to="/doi-tra">Đổi trả và hoàn tiền</To>
            </dd>
          </div>
          <div>
            <dt>Điện thoại</dt>
            <dd>
              <Phone operator={operator} /> ({operator.hours}, thứ Hai đến thứ Bảy)
            </dd>
          </div>
          <div>
            <dt>E-mail, nhận mọi lúc</dt>
            <dd>
              <Email operator={operator} />
            </dd>
          </div>
          <div>
            <dt>Thư hoặc gặp trực tiếp</dt>
            <dd>
              <Declared value={operator.address} />
            </dd>
          </div>
        </dl>
      ),
    },
    {
      id: "can-viet",
      heading: "Cần cho biết",
      Body: () => (
        <>
          <ul>
            <li>Mã đơn (nếu có), món hàng hoặc trang có vấn đề.</li>
            <li>Chuyện gì xảy ra, từ khi nào; ảnh nếu có.</li>
            <li>Bạn muốn được giải quyết thế nào.</li>
            <li>Số điện thoại hoặc e-mail để trả lời.</li>
          </ul>
          <p>Không mất phí. Người không mua hàng cũng gửi được, ví dụ khi thấy thông tin về sao không đúng.</p>
        </>
      ),
    },
    {
      id: "thoi-han",
      heading: "Thời hạn theo từng loại",
      Body: () => (
        <>
          <LegalTable
            caption="Tính từ lúc chợ nhận được"
            head={["Loại", "Trả lời lần đầu", "Giải quyết xong"]}
            rows={COMPLAINT_KINDS.map((kind) => {
              const { first_answer_working_days, resolution_days } = COMPLAINT_TIMES[kind]
              return [KINDS[kind], `${first_answer_working_days} ngày làm việc`, `${resolution_days} ngày`]
            })}
          />
          <p>
            Ngày làm việc là thứ Hai đến thứ Sáu. Cần thêm thời gian (kiểm nghiệm, hỏi cơ quan nhà nước) thì chợ báo
            trước lý do và ngày mới.
          </p>
        </>
      ),
    },
    {
      id: "cac-buoc",
      heading: "Các bước",
      Body: () => (
        <ol>
          <li>Chợ ghi nhận, cho bạn một mã để theo dõi và trả lời lần đầu trong thời hạn trên.</li>
          <li>Chợ hỏi người bán, xem lại những gì đã hiện với bạn lúc đặt và chứng cứ hai bên gửi.</li>
          <li>
            Chợ trả lời bằng văn bản: quyết định, lý do, việc sẽ làm và ngày làm. Quyết định từ chối luôn do người xem
            xét.
          </li>
          <li>
            Nếu phản ánh đúng: hoàn tiền hoặc đổi hàng theo <To to="/doi-tra">Đổi trả và hoàn tiền</To>, sửa thông tin
            sai, và khi cần thì dừng bán hoặc báo cơ quan nhà nước.
          </li>
        </ol>
      ),
    },
    {
      id: "xem-lai",
      heading: "Nếu bạn không đồng ý",
      Body: () => (
        <>
          <p>
            Bạn được đề nghị xem lại một lần; một người khác với người đã quyết định sẽ xem, trong cùng thời hạn. Không
            phải xem lại trước rồi mới được nhờ nơi khác: bạn luôn có quyền nhờ cơ quan, tổ chức bảo vệ quyền lợi người
            tiêu dùng, hòa giải hoặc tòa án.
          </p>
          <p>
            Về sao OCOP: cơ quan đã ký quyết định công nhận (chủ tịch tỉnh, thành phố hoặc Bộ trưởng Bộ Nông nghiệp và
            Môi trường) trả lời về chính quyết định đó.
          </p>
        </>
      ),
    },
    {
      id: "nguoi-ban-khieu-nai",
      heading: "Khi bạn là người bán",
      Body: () => (
        <p>
          Người bán dùng cùng các cách liên hệ, bước và thời hạn này, kể cả khi không đồng ý việc dừng bán hay trả lại
          nội dung đăng.
        </p>
      ),
    },
  ],
}
