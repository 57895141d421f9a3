import { speaker } from './say'

/** Words of the house's own list: its head, form, table, trial, saving, versions and import. */
export const TERMS_WORDS = {
  // the head
  about: [
    '本院在系统规则之外自己增补的词。每次保存是一个新版本，从下一次检查起用；已经送审和通过的稿件仍按当时的版本，不会变。',
    'Words this hospital adds to the built-in rules. Every save makes a new version, used from the next check on; posts already submitted or approved keep the version of their time.',
  ],
  noVersion: [
    '现在还没有词表，检查只用系统规则。',
    'There is no list yet; posts are checked against the built-in rules only.',
  ],
  inForce: [
    '现行第 {version} 版，{count} 个词，{name} ',
    'Version {version} is in force, with {count} {count|word|words}; saved by {name}, ',
  ],
  inForceNote: [' 保存：{note}', ': {note}'],
  blank: ['下载空白表', 'Download a blank list'],
  export: ['导出', 'Export'],
  exportVersion: ['导出第 {version} 版', 'Export version {version}'],

  // one word
  addWord: ['加一个词', 'Add a word'],
  changeWord: ['改一个词', 'Change a word'],
  changeThis: ['改“{word}”', 'Change “{word}”'],
  kindIs: ['这是', 'This is'],
  word: ['词语', 'Word'],
  plain: ['通俗说法', 'Plain wording'],
  optionalNote: ['备注（可不填）', 'Note (optional)'],
  changed: ['改好了', 'Done'],
  addToList: ['加到词表', 'Add to the list'],
  leave: ['不改了', 'Leave as it was'],
  whichRule: ['违反哪条规则', 'Rule it breaks'],
  pleaseChoose: ['请选择', 'Please choose'],
  weight: ['{mode}，仍看上下文。', '{mode}; the context still counts.'],
  alreadyListed: [
    '词表里已有“{word}”，请点它旁边的“改”。',
    '“{word}” is in the list already; use the “Edit” beside it.',
  ],
  clash: ['（词表里已有“{word}”）', ' (“{word}” is in the list already)'],

  // the table
  list: ['词表', 'The list'],
  empty: ['词表还是空的。', 'The list is empty.'],
  emptyHint: ['从上面加第一个词，或导入一份。', ' Add its first word above, or import a list.'],
  search: ['在词表里找', 'Search the list'],
  searchHint: ['找词语、规则或备注', 'A word, rule or note'],
  showOnly: ['只看', 'Show only'],
  notFound: [
    '没有找到。换个词，或取消“只看”。',
    'Nothing was found. Try another word, or show all kinds.',
  ],
  caption: ['本院词表，{count} 个词', 'House terms, {count} {count|word|words}'],
  columnKind: ['类型', 'Type'],
  columnDetail: ['规则或说法', 'Rule or wording'],
  columnNote: ['备注', 'Note'],
  columnActs: ['操作', 'Actions'],
  unsaved: ['未保存', 'Not saved'],
  goneUnsaved: ['已删，未保存', 'Removed, not saved'],
  showMore: ['再显示 {next} 个（共 {count} 个）', 'Show {next} more (of {count})'],
  undo: ['撤销', 'Undo'],
  undoRemoval: ['撤销删除：{word}', 'Undo the removal: {word}'],
  edit: ['改', 'Edit'],
  editThis: ['改：{word}', 'Edit: {word}'],
  remove: ['删', 'Remove'],
  removeThis: ['删：{word}', 'Remove: {word}'],

  // what was changed
  and: ['、', ', '],
  countedAdded: ['加 {count} 个', '{count} added'],
  countedChanged: ['改 {count} 个', '{count} changed'],
  countedRemoved: ['删 {count} 个', '{count} removed'],
  noChange: ['没有改动', 'no changes'],

  // the bar and the confirmation
  saving: ['保存词表', 'Save the list'],
  earlier: ['您有没保存的修改（{changes}，', 'You have unsaved changes ({changes}; '],
  earlierEnd: ['）。', ').'],
  earlierOlder: [
    '），是在第 {then} 版上做的，现行是第 {now} 版。',
    '). They were made to version {then}; version {now} is in force.',
  ],
  drop: ['丢弃', 'Discard'],
  goOn: ['接着改', 'Go on with them'],
  notSaved: ['还没保存：{changes}。', 'Not saved yet: {changes}.'],
  tryFirst: [
    '先试算一下会影响哪些稿件，再保存。',
    ' Try the list out to see which posts it would affect, then save it.',
  ],
  discard: ['放弃修改', 'Discard the changes'],
  saveAs: ['保存为第 {version} 版', 'Save as version {version}'],
  saved: [
    '已保存第 {version} 版，下一次检查就用它。',
    'Version {version} is saved; the next check uses it.',
  ],
  seeNewer: ['看新版，把我的修改放上去', 'Show the new version with my changes'],
  lookAgain: ['再看看', 'Keep looking'],
  saveChanges: ['{changes}。', 'Changes: {changes}.'],
  saveEffect: [
    '从现在起写稿和提交按新词表检查；已经通过的稿件不变，正在审的也仍按提交时的词表。',
    ' From now on posts are checked with the new list as they are written and submitted. Approved posts stay as they are, and those in review keep the list they were submitted with.',
  ],
  reason: [
    '为什么改（必填，留在版本记录里）',
    'Reason for the change (required, kept in the versions)',
  ],

  // the trial
  try: ['试算', 'Try it out'],
  trial: ['试算', 'Trial'],
  trialResult: ['试算结果', 'Result of the trial'],
  trialProgress: ['试算进度', 'Progress of the trial'],
  comparing: [
    '正在比较最近 {total} 篇稿件，已比较 {done} 篇。',
    'Comparing the {total} latest {total|post|posts}; {done} done.',
  ],
  preparing: ['正在准备。', 'Preparing.'],
  cancelTrial: ['取消试算', 'Cancel the trial'],
  overtaken: [
    '试算时有人保存了新版词表，请再试算一次。',
    'Somebody saved a new version meanwhile. Please try the list out again.',
  ],
  changedSince: [
    '词表又改过了，下面是改之前的结果。请再试算一次。',
    'The list has changed since; this is the result from before. Please try it out again.',
  ],
  unread: [
    '有 {count} 篇的正文读不出来，没有比较。',
    'The text of {count} {count|post|posts} cannot be read and was not compared.',
  ],
  stillUseful: [
    '词表仍可保存，对以后的稿件起作用。',
    'You can still save the list; it counts for posts to come.',
  ],
  nothingChanges: [
    '比较了最近 {checked} 篇，没有一篇会变。',
    '{checked} latest {checked|post|posts} compared; none would change.',
  ],
  postsChange: [
    '比较了最近 {checked} 篇，{count} 篇会变',
    '{checked} latest {checked|post|posts} compared, {count} would change',
  ],
  findingsChange: [
    '新增提示 {added} 处、减少 {removed} 处',
    '{added} more {added|finding|findings}, {removed} fewer',
  ],
  newlyBlocked: [
    '{count} 篇会新变成“必须处理”',
    '{count} {count|post|posts} would newly have “Must change”',
  ],
  freed: [
    '{count} 篇不再有“必须处理”',
    '{count} {count|post|posts} would no longer have “Must change”',
  ],
  semicolon: ['；', '; '],
  fullStop: ['{words}。', '{words}.'],
  untitled: ['（还没有标题）', '(no title yet)'],
  blockedMark: ['新变成必须处理', 'Newly “Must change”'],
  settled: [
    '已送审或通过的这一轮不受影响，再改稿提交时才按新词表。',
    'The round submitted or approved is not affected; the new list counts when the post is changed and submitted again.',
  ],
  moreChanges: ['还有 {count} 处。', '{count} more.'],
  findingAdded: ['新增', 'More'],
  findingRemoved: ['减少', 'Fewer'],
  quoted: ['“{words}”', '“{words}”'],
  wholeText: ['全文', 'The whole text'],
  severityAndPlace: ['{severity}，{place}', '{severity}, {place}'],
  finding: ['{what}，{rule}（{weight}）', '{what}, {rule} ({weight})'],
  times: ['{count} 处', ', {count} times'],
  suggestion: ['，建议写成“{words}”', ', better “{words}”'],

  // versions
  history: ['版本记录', 'Versions'],
  version: ['第 {version} 版', 'Version {version}'],
  current: ['现行', 'In force'],
  wordsAndChange: ['{count} 个词，{changes}', '{count} {count|word|words}, {changes}'],
  restore: ['恢复到这一版', 'Restore this version'],
  restoreVersion: ['恢复到这一版：第 {version} 版', 'Restore this version: version {version}'],
  restored: ['恢复第 {version} 版', 'Version {version} restored'],
  older: ['更早的版本', 'Older versions'],
  whatChanged: ['看第 {version} 版改了什么', 'What version {version} changed'],
  rowAdded: ['加', 'Added'],
  rowRemoved: ['删', 'Removed'],
  moreRows: [
    '还有 {count} 处，导出后可看全。',
    '{count} more; export the version to see them all.',
  ],

  // import
  import: ['导入表格', 'Import a list'],
  importTitle: ['导入词表', 'Import a list'],
  notImported: ['没有导入', 'Not imported'],
  replaceAll: ['整份替换', 'Replace the whole list'],
  addAll: ['加到现有词表', 'Add to the present list'],
  understood: ['知道了', 'OK'],
  importChoice: [
    '“{name}”里有 {count} 个词。加到现有词表时，同一个词以文件里的为准；整份替换时，文件里没有的词会删去。两种都要试算并保存后才生效。',
    '“{name}” holds {count} {count|word|words}. If you add them to the present list, the file decides about words that are in both; if you replace the whole list, words the file does not hold are removed. Either way nothing takes effect until the list is tried out and saved.',
  ],
  importProblems: [
    '“{name}”里有 {count} 处要改，一行也没有导入。改好再导入。',
    '“{name}” has {count} {count|problem|problems}; not a single line was imported. Correct the file and import it again.',
  ],
  line: ['第 {line} 行', 'Line {line}'],
  aboutWord: ['“{word}”：', ' “{word}”: '],
  unreadable: [
    '文件不是文本。请在表格软件里另存为“文本文件（制表符分隔）”，再导入。',
    'The file is not text. Save it in the spreadsheet as text separated by tabs, and import that.',
  ],
} as const

export const speakTerms = speaker(TERMS_WORDS)
