/**
 * Every limit of the platform this program obeys, in one place because they drift.
 * All checked on 2026-11-21. `O` is the official page developers.weixin.qq.com, `C` an answer of staff
 * or the community there, `R` what open-source exporters report from practice, `D` our own caution.
 */
export const WECHAT_LIMITS = {
  /** Characters of `content`, tags and styles included. O draft/add "少于2万字符"; C "整个 content 字符串的长度". */
  articleCharacters: 20_000,
  /** From here the author is told. D */
  articleCharactersWarn: 18_000,
  /** Bytes of `content` in UTF-8. O draft/add "小于1M". */
  articleBytes: 1_000_000,
  /** Characters of the title. O draft/add. */
  title: 32,
  /** Characters of the author. O draft/add. */
  author: 16,
  /** Characters of the digest over the interface. O draft/add. */
  digest: 128,
  /** Characters of the digest in the editor of mp.weixin.qq.com; what we write ourselves keeps to it. R */
  digestInEditor: 120,
  /** Bytes of the address behind 阅读原文. O draft/add "不超过1K". */
  sourceUrlBytes: 1_024,
  /** Bytes of a JPEG or PNG in the body. O media/uploadimg "1MB以下". */
  bodyImageBytes: 1_000_000,
  /** Bytes of a GIF in the body, which goes through material/add_material (10 MB); larger ones fail. R */
  bodyGifBytes: 6_000_000,
  /** Bytes of a cover, a permanent image. O material/add_material. */
  coverBytes: 10_000_000,
  /** List levels the editor leaves in shape. R */
  listLevels: 3,
} as const
