import type { WordRoles } from '../word-roles.js';

/**
 * Words that only qualify, and are hardly put in where the other text has nothing: no 积极, 切实, 充分, 进一步, 有效, 广泛, which fill
 * a sentence out.
 */
const qualifiers: ReadonlySet<string> = new Set(
  (
    '继续 联合 相互 互相 直接 间接 书面 口头 事先 预先 及时 立即 立刻 尽快 迅速 紧急 定期 每年 年度 长期 中期 短期 临时 永久 终身 自愿 无偿 ' +
    '免费 有偿 单方面 单边 双边 多边 区域 全球 国际 国内 跨国 跨境 跨界 边境 军事 武装 司法 刑事 民事 行政 财政 金融 技术 科学 职业 公共 ' +
    '私营 私人 集体 电子 数字 化学 生物 青年 妇女 儿童 严重 重大 根本 关键 专属 独家 独立 自主 公正 公平 合法 正当 透明 全面 综合 严格 坚决 ' +
    '强烈 平等 对等 互利 秘密 公开 正式 官方 统一 唯一 首次 再次 逐步 自动 单独 永远 额外 补充 附加 现行 可持续 和平 公认 普遍 强制 一贯 专属 ' +
    '先进 传统 现代 民族 宗教 种族 生态 海上 空中 陆地 边防 国防 战略 授权 主管 故意 善意 恶意 过失 联名 完全 充足 优惠 优先 公民 外国 本国'
  ).split(' '),
);

/** What stands for a pronoun of another language, or for nothing. */
const style: ReadonlySet<string> = new Set('部分 一切 人人 所有 各种 全部 全体 有关 相关 其他'.split(' '));

/** Verbs of official prose that no adjective is rendered by: no 负责, 需要, 协商, 合作. */
const verbs: ReadonlySet<string> = new Set(
  (
    '邀请 要求 规定 参观 拟定 提供 提出 采取 取消 制定 制订 执行 实施 落实 举行 举办 召开 参加 参与 开展 建立 设立 推动 促进 加强 提高 扩大 深化 完善 保障 确保 ' +
    '维护 保护 打击 预防 防止 通报 通知 交换 交流 讨论 审议 批准 核准 签署 签订 缔结 提交 转交 递交 派遣 接受 接收 承担 行使 履行 遵守 尊重 支持 呼吁 敦促 ' +
    '重申 强调 指出 认为 决定 宣布 请求 授予 给予 发给 成立 创造 使用 利用 应用 安排 受到 引起 造成 导致 属于 构成 生产 制造 作为 存在 享有 承认 研究 ' +
    '拒绝 适用 送达 收到 发出 列入 纳入 载明 说明 表示 主张 照顾 考虑 参照 遵循 符合 违反 侵犯 终止 退出 加入 交存 保存 递解 引渡 调查 起诉 审理 审判 ' +
    '转让 支付 交付 赔偿 承诺 声明 注明 标明 必须 应当 企图 施加 处理 解决 消除 避免 限制 禁止 允许 准许 协助 帮助 培养 培训 编制 编写 起草 发展'
  ).split(' '),
);

/** What Chinese words do in a sentence. */
export const wordRolesZh: WordRoles = {
  qualifies: (word) => qualifiers.has(word),
  enumerates: (word) => !style.has(word),
  isVerb: (word) => verbs.has(word),
  goesOn: /^的?$/u,
  joins: /^\s*(?:[、，]?(?:和|与|及|以及|或|或者|并|暨)|、)\s*$/u,
  joinsWithin: /[、和与及或暨]/u,
  joinsBehind: /^\p{L}{0,4}?[、和与及或并暨等]/u,
  joinsBefore: /[、和与及或并暨]\p{L}{0,4}?$/u,
  conjoins: /[和与及或并暨]/u,
  or: /^(?:或|或者)$/u,
  and: /^(?:和|与|及|以及)$/u,
  anyOrNone: /任何|每|各|[不未无非免防禁]|如/u,
  denies: /[不未无非没勿毋]\p{Script=Han}?$/u,
  clauseEnd: /[，；。：,;:（）()]/u,
  light: new Set(
    (
      '均 方面 领域 进行 开展 予以 加以 给予 有关 相关 以及 作出 是指 系指 以便 方式 工作 问题 活动 情况 事项 所有 产生 造成 具有 实施 之间 所产生 之日 其中 ' +
      '本身 一方 并在 应在 可在 并应 以及其 及其 一切 任何 已 此类 此种 收到 属于 关于 对于 由于 提出 而不'
    ).split(' '),
  ),
};
