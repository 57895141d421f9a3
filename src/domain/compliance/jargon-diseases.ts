import { createPlainTables } from '@/domain/readability/plain-tables'

/** How the names of diseases end. */
const DISEASE =
  /(?:病|炎|癌|瘤|症|综合征|结石|囊肿|息肉|增生|狭窄|梗死|梗塞|栓塞|血栓|疹|癣|疮|疣|不全|衰竭|失常|紊乱|积水|硬化|肥大|突出|脱垂|畸形|缺损|溃疡|痔|瘘|痛|障碍|脱离|变性|萎缩|颤动|早搏|闭塞|中毒|贫血|反流|破裂|撕裂|脱位|骨折|麻痹|瘫|青光眼|耳聋|眩晕|血肿|曲张|粘连|腹水|感染|甲减|甲亢|尿潴留|黄疸|气胸|心动过速|房颤|疝|白癜风|惊厥|紫癜|病变|疝气|黄斑变性)$/
/** Words that end so and are something else: what is done, and what speaks for or against it. */
const NO_DISEASE = /(?:溶栓|取栓|造瘘|镇痛|动静脉内瘘|禁忌症|适应症|合并症)$/

/** Diseases among the terms of plain language; the rules know them as they know those of `SHARED_PARTS.disease`. */
export const jargonDiseases = (): string =>
  createPlainTables()
    .terms.filter(({ term }) => DISEASE.test(term) && !NO_DISEASE.test(term))
    .map(({ term }) => term)
    .join(' ')
