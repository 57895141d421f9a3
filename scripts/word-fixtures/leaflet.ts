import {
  BOLD,
  cell,
  CENTRED,
  docx,
  item,
  paragraph,
  picture,
  row,
  run,
  styled,
  table,
} from './ooxml'
import { monitorJpeg, saltPng, wmf } from './pictures'

/**
 * A clinician's leaflet on high blood pressure, as such files come: no heading styles, indents typed with
 * full-width spaces, a real list beside a typed one, a colleague's comment, a tracked change, an
 * embedded spreadsheet. Figures: 《中国高血压防治指南（2024年修订版）》.
 */
const STYLES = `<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="a3"><w:name w:val="Quote"/><w:basedOn w:val="a"/></w:style>
<w:style w:type="paragraph" w:styleId="a4"><w:name w:val="footnote text"/><w:basedOn w:val="a"/></w:style>`

const NUMBERING = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val=""/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`

const SONG = '<w:rFonts w:ascii="宋体" w:eastAsia="宋体"/><w:sz w:val="24"/>'
const RED = `${SONG}<w:color w:val="FF0000"/>`
const subtitle = (text: string): string => paragraph(run(text, BOLD))
const text = (content: string): string => paragraph(run(`\u3000\u3000${content}`, SONG))
const MERGE = '<w:vMerge w:val="restart"/>'
const MERGED = '<w:vMerge/>'
const bold = (content: string, properties = ''): string =>
  cell(paragraph(run(content, BOLD), CENTRED), properties)

const LEVELS = table([
  row(
    [bold('分类', MERGE), bold('诊室血压（毫米汞柱）', '<w:gridSpan w:val="2"/>')],
    '<w:tblHeader/>',
  ),
  row([cell('', MERGED), bold('收缩压（高压）'), bold('舒张压（低压）')], '<w:tblHeader/>'),
  row([cell('正常血压'), cell('小于 120'), cell('和 小于 80')]),
  row([cell('正常高值'), cell('120～139'), cell('和（或）80～89')]),
  row([cell('高血压 1 级'), cell('140～159'), cell('和（或）90～99')]),
  row([cell('高血压 2 级'), cell('160～179'), cell('和（或）100～109')]),
  row([cell('高血压 3 级'), cell('180 及以上'), cell('和（或）110 及以上')]),
])

const TRACKED = `${run('量前 30 分钟不吸烟，不喝咖啡和浓茶；排空小便，静坐至少 ')}<w:del w:id="1" w:author="李主任" w:date="2026-09-20T09:00:00Z"><w:r><w:delText>3</w:delText></w:r></w:del><w:ins w:id="2" w:author="李主任" w:date="2026-09-20T09:00:00Z">${run('5')}</w:ins>${run(' 分钟。')}`

const COMMENTED = `<w:commentRangeStart w:id="0"/>${run('心肌梗死', SONG)}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`

const OBJECT = `<w:r><w:object><v:shape style="width:200pt;height:90pt"><v:imagedata r:id="rIdWmf" o:title=""/></v:shape><o:OLEObject Type="Embed" ProgID="Excel.Sheet.12" ShapeID="s1" DrawAspect="Content" ObjectID="_1" r:id="rIdOle"/></w:object></w:r>`

const BODY = [
  paragraph(run('血压高了没感觉，就不用管吗？', `${BOLD}<w:sz w:val="36"/>`), CENTRED),
  paragraph(run('心血管内科  王敏  主治医师', SONG), CENTRED),
  paragraph('<w:r/>'),
  paragraph(
    `${run('　　门诊常有人说：“我血压高，可是头不晕，药就先不吃了吧。”高血压早期多半没有感觉，但心脏、大脑、肾脏和血管一直在受损，时间长了可能引起脑中风、', SONG)}${COMMENTED}${run('和肾功能衰竭。', SONG)}`,
  ),
  subtitle('一、血压多少算高'),
  paragraph(
    `${run('　　没有吃降压药的时候，在医院里不同的三天量，三次都是收缩压（俗称“高压”）140 毫米汞柱及以上，和（或）舒张压（俗称“低压”）90 毫米汞柱及以上，就可以诊断为高血压', SONG)}<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>${run('。在家自己量，界线是 135/85 毫米汞柱。', SONG)}`,
  ),
  LEVELS,
  text('高压和低压分在两级时，按高的那一级算。'),
  subtitle('二、在家怎样量才准'),
  paragraph(
    picture('rIdMonitor', '家用上臂式电子血压计，屏幕显示高压126、低压78、脉搏70'),
    CENTRED,
  ),
  item(1, 0, TRACKED),
  item(1, 0, '坐在有靠背的椅子上，双脚平放，用经过认证的上臂式电子血压计。'),
  item(1, 1, '袖带绑在裸露的上臂，和心脏一样高。'),
  item(1, 1, '量的时候不说话、不动。'),
  item(1, 0, '早晚各量一回，每回量 2～3 遍，中间隔 1 分钟，记下平均值。'),
  subtitle('三、吃和动，天天都能做'),
  paragraph(run('1、少吃盐：每人每天不到 5 克，酱油、咸菜里的盐也要算。', SONG)),
  paragraph(picture('rIdSalt', 'C:\\Users\\wangmin\\Desktop\\盐勺.png'), CENTRED),
  paragraph(run('2、管体重：体质指数小于 24，腰围男性小于 90 厘米、女性小于 85 厘米。', SONG)),
  paragraph(run('3、多活动：每周 5～7 天，每天 30～60 分钟快走一类的运动，量力而行。', SONG)),
  paragraph(run('4、不吸烟，不喝酒，睡好觉，心放宽。', SONG)),
  subtitle('四、药不能说停就停'),
  paragraph(
    `${run('　　血压降下来，多半是药在起作用，自己停药会再升上去。', SONG)}${run('加量、减量、换药都要先问医生。', `${BOLD}${RED}`)}${run('一般先降到 140/90 毫米汞柱以下，身体受得住再降到 130/80 以下；高龄老人和有其他病的人，目标由医生来定。', SONG)}`,
  ),
  styled('a3', '记住三句话：血压要常量，药要按时吃，复查别忘了。'),
  paragraph(OBJECT),
  text(
    '血压达到 180/110 毫米汞柱及以上，同时头痛得厉害、胸痛、喘不上气、说话不清，或一侧手脚没力气，请马上拨打 120。',
  ),
  paragraph(
    `${run('　　更多知识请看', SONG)}<w:hyperlink r:id="rIdLink">${run('国家卫生健康委员会网站')}</w:hyperlink>${run('。', SONG)}`,
  ),
  paragraph(
    run('资料来源：《中国高血压防治指南（2024年修订版）》《中国居民膳食指南（2022）》', SONG),
  ),
  '<w:sectPr/>',
].join('')

/** `高血压-社区科普稿.docx`. */
export async function leaflet(): Promise<Uint8Array> {
  return docx({
    body: BODY,
    styles: STYLES,
    numbering: NUMBERING,
    footnotes: `<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote><w:footnote w:id="2">${styled('a4', `<w:r><w:footnoteRef/></w:r>${run(' 标准见《中国高血压防治指南（2024年修订版）》，中国高血压防治指南修订委员会等编。')}`)}</w:footnote>`,
    comments: `<w:comment w:id="0" w:author="李主任" w:date="2026-09-20T09:00:00Z" w:initials="李">${paragraph('加一句俗称“心梗”，老人家听得懂。')}</w:comment>`,
    header: paragraph('社区卫生服务中心健康教育'),
    footer: `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
    relations: [
      { id: 'rIdMonitor', type: 'image', target: 'media/image1.jpg' },
      { id: 'rIdSalt', type: 'image', target: 'media/image2.png' },
      { id: 'rIdWmf', type: 'image', target: 'media/image3.wmf' },
      { id: 'rIdOle', type: 'oleObject', target: 'embeddings/oleObject1.bin' },
      { id: 'rIdLink', type: 'hyperlink', target: 'https://www.nhc.gov.cn/', isExternal: true },
    ],
    files: {
      'word/media/image1.jpg': await monitorJpeg(),
      'word/media/image2.png': await saltPng(),
      'word/media/image3.wmf': wmf(),
      'word/embeddings/oleObject1.bin': Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]),
    },
  })
}
