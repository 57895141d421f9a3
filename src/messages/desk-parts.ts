import { speaker } from './say'

/** Words of the parts that several screens are made of: dialogs, shortcuts, records, refusals. */
export const PART_WORDS = {
  closeSheet: ['关闭：{title}', 'Close: {title}'],
  keysTitle: ['键盘快捷键', 'Keyboard shortcuts'],
  keySearch: ['搜索稿件', 'Search the posts'],
  keyHelp: ['打开这份说明', 'Show these shortcuts'],
  keyClose: ['关闭弹窗', 'Close a dialog'],
  keyNext: ['下一篇', 'Next post'],
  keyPrevious: ['上一篇', 'Previous post'],
  keyOpen: ['打开选中的一篇', 'Open the selected post'],
  keyPass: ['通过', 'Approve'],
  keyReturn: ['退回', 'Return'],
  keyGoOn: ['审完后打开下一篇', 'After a decision, open the next post'],

  offline: [
    '连不上服务器，请检查网络后再试。',
    'The server cannot be reached. Check the network and try again.',
  ],
  unexplained: [
    '系统没有给出说明，刚才的操作没有生效。请再试一次。',
    'The system gave no reason; nothing was changed. Please try again.',
  ],

  noRecords: [
    '还没有送审过，送审后这里留下每一步。',
    'Not submitted yet. Every step of the review will be kept here.',
  ],
  round: ['第 {round} 轮', 'Round {round}'],
  approvalForm: ['审批单', 'Approval form'],
  decidedAt: ['{level}{decision}', '{level}: {decision}'],
  jobTitle: ['（{title}）', ' ({title})'],
  onBehalf: ['，受 {name} 委托', ', on behalf of {name}'],
  goesOut: ['定于 {when} 发布', 'Goes out {when}'],
  checked: ['{name}：{mark}', '{name}: {mark}'],
  fingerprint: ['送审稿指纹 {hash}', 'Content fingerprint {hash}'],
  better: ['建议改为：{words}', 'Suggested wording: {words}'],
  untitledPicture: ['未命名', 'Untitled'],
} as const

export const speakParts = speaker(PART_WORDS)
