/** What a hostile text is made of, over and over. */
export const HOSTILE_UNITS: Readonly<Record<string, string>> = {
  'one long Han word': '治',
  'one long latin word': 'a',
  'one long number': '1',
  'Han numerals': '一三八',
  'opening brackets': '（',
  'open quotes and titles': '“《',
  'empty quotes': '“”',
  'lone surrogates': '\ud83d治\ude00愈',
  'zero-width characters': '包\u200b治\u200b百\u200b病\u200b',
  'half a disguise': '包 治 百 ',
  'pinyin without end': 'zhi yu ',
  'half claims': '三天我院本品糖尿病再也不',
  'claims without full stop': '我院保证治愈癫痫，三天见效，',
  'negations without end': '不能没有不会',
  'denials without end': '不承诺不保证没有任何',
  'a quoted claim': '“我院保证治愈”的说法',
  'ages and names': '王建国，男，45岁，',
  'error headings': '误区一：包治百病',
  commas: '，',
  'line ends': '治\n',
  jargon: '脑卒中',
}

/** A text of so many units of UTF-16, made of one unit. */
export const hostileText = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
