/** Particles, prepositions, conjunctions, pronouns and classifiers that an omission is not. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    '的 地 得 了 着 过 和 与 及 以及 并 并且 或 或者 而 而且 但 但是 如 如果 若 因 因此 因为 由于 所以 则 即 也 都 又 还 就 才 只 仅 更 最 很 ' +
    '在 于 从 自 向 往 对 对于 关于 就 以 用 由 被 把 将 使 令 让 给 为 为了 按 按照 根据 依 依照 通过 经 同 跟 比 至 到 ' +
    '是 有 无 不 没 没有 非 未 可 可以 能 应 须 要 会 其 其他 其中 之 者 所 该 此 这 那 这些 那些 本 各 每 某 何 等 等等 之间 以下 以上 ' +
    '我 我们 你 你们 他 她 它 他们 它们 自己 个 项 种 条 次 名 位 上 下 中 内 外 里 间 前 后 时 一 一个 一些 有关 相关 包括 包含 方面 领域 进行 以便 为基础 是否 任何 所有 这种 如下 下列 上述 此外 以便 旨在 等方面'
  ).split(' '),
);
