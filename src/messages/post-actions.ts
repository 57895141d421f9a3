import { speaker } from './say'

/** Words of what can be done with a post from its writing desk: submit, publish, take back, hand over. */
export const ACTION_WORDS = {
  and: ['、', ', '],
  pleaseChoose: ['请选择', 'Please choose'],
  undo: ['撤销', 'Undo'],
  notNow: ['不了', 'Not now'],

  // the buttons
  submit: ['提交初审', 'Submit for review'],
  submitNow: ['提交初审', 'Submit'],
  withdraw: ['撤回', 'Withdraw'],
  reschedule: ['改发布时间', 'Change the time'],
  publish: ['发布', 'Publish'],
  more: ['更多', 'More'],
  moreTitle: ['更多操作', 'More actions'],
  export: ['导出微信包', 'Export the WeChat package'],
  exportHint: [
    '审核通过的正文、图片和封面，一个压缩包',
    'The approved text, pictures and cover as one archive',
  ],
  cancelSchedule: ['取消定时', 'Cancel the schedule'],
  cancelScheduleHint: [
    '回到“已通过”，随时可以再发布',
    'Back to “Approved”; it can be published at any time',
  ],
  scheduleCancelled: [
    '已取消定时。审核仍然有效，随时可以发布。',
    'Schedule cancelled. The approval still holds; publish at any time.',
  ],
  unpublish: ['下线', 'Take offline'],
  unpublishHint: [
    '居民马上看不到，再上线须重新审核',
    'Residents no longer see it; going live again needs a new review',
  ],
  reassign: ['转交作者', 'Hand over to another author'],
  reassignHint: [
    '作者离岗时，交给同科室的人接着写',
    'When its author has left: somebody of the department goes on',
  ],
  deleteDraft: ['删除草稿', 'Delete the draft'],
  deleteHint: ['从没送审过的草稿可以删除', 'A draft that was never submitted can be deleted'],

  // submit
  submitMissing: [
    '还差 {count} 项，补上就能提交',
    '{count} {count|thing|things} missing before you can submit',
  ],
  reviseMore: ['再改改', 'Keep writing'],
  sending: ['正在提交…', 'Submitting…'],
  unsaved: [
    '最后的改动还没有存上，暂不能提交。请看上方的保存提示，存上后再提交。',
    'The last changes are not saved yet. See the note at the top, and submit once they are.',
  ],
  submitted: ['已提交，{review}', 'Submitted. {review}'],
  sealed: [
    '提交后内容封存，审核期间不能修改；需要时可以撤回。',
    'A submission seals the text; it cannot be changed during the review, but you may withdraw it.',
  ],
  forReviewer: ['给审核人的话（选填）', 'A word to the reviewer (optional)'],
  person: ['{name}（{title}）', '{name} ({title})'],
  nobody: [
    '现在没有可以做初审的人，提交会被退回。请先联系管理员。',
    'Nobody can do the first review now, so a submission would be refused. Ask the administrator first.',
  ],
  oneOf: ['{names}中的一位', 'one of {names}'],
  reviewedBy: [
    '由{who}初审，{due}会有结果；通过后再由分管领导终审。',
    'First review by {who}, decided {due}; once approved, the leader in charge does the final review.',
  ],
  objections: [
    '下面 {count} 处必须处理：改写，或写明保留的理由。理由会留档，初审逐条答复后才能通过。',
    '{count} {count|place|places} below must be dealt with: reword, or give a reason to keep it. Reasons are kept on record, and the first review answers each of them before it approves.',
  ],
  wholeText: ['全文', 'The whole text'],
  goChange: ['去改', 'Go to it'],
  mustChange: ['这一处不能保留，请改掉。', 'This cannot be kept; please change it.'],
  whyKeep: ['保留“{words}”的理由', 'Why “{words}” should stay'],
  whyKeepHint: [
    '例如：引用指南原文；奖项名称；说的是活动名次',
    'For example: quoted from a guideline; the name of an award; a rank in a contest',
  ],

  // publish
  published: ['已发布，居民现在就能看到。', 'Published; residents can see it now.'],
  scheduled: ['已定于 {time} 发布。', 'Scheduled for {time}.'],
  publishNow: ['现在发布', 'Publish now'],
  future: ['请选将来的时间', 'Choose a time to come'],
  publishAt: ['定于 {time} 发布', 'Publish {time}'],
  whatGoesOut: [
    '发布的是第 {round} 轮终审通过的内容，一字不差。',
    'What goes out is exactly what was finally approved in round {round}.',
  ],
  replaces: ['它会替换线上现有的版本。', ' It replaces the version that is live.'],
  setBefore: [
    '现在定于 {time} 发布，重新选择会改掉它。',
    'Scheduled for {time}; choosing another time replaces it.',
  ],
  publishTime: ['定时发布（北京时间，不选就是现在）', 'Publish at (Beijing time; empty means now)'],

  // hand over
  handOver: ['转交', 'Hand over'],
  handOverLeads: [
    '转交后由新作者修改和送审。原作者写过这篇，仍不能审核它。',
    'The new author changes and submits it. Its former author wrote it and still cannot review it.',
  ],
  handTo: ['转交给', 'Hand over to'],
  handWhy: ['为什么转交（必填）', 'Why (required)'],

  // what takes something back
  withdrawTitle: ['撤回这次送审', 'Withdraw this submission'],
  withdrawLeads: [
    '稿件回到草稿，可以修改；这一轮已有的通过作废，改好后重新提交。',
    'The post becomes a draft again. Approvals of this round are void; submit it again when ready.',
  ],
  withdrawAsks: ['为什么撤回（选填，审核人看得到）', 'Why (optional; the reviewers can read it)'],
  withdrawn: ['已撤回，稿件回到草稿，可以修改。', 'Withdrawn; it is a draft again.'],
  unpublishTitle: ['下线这篇稿件', 'Take this post offline'],
  unpublishLeads: [
    '线上的版本马上撤下，居民看不到了。要再上线，须重新送审并通过。',
    'The live version is taken down at once. It only goes live again after a new review.',
  ],
  unpublishAsks: [
    '下线的理由（必填，留在审批记录里）',
    'Why it is taken offline (required, kept in the review record)',
  ],
  unpublished: ['已下线，居民看不到了。', 'Taken offline; residents no longer see it.'],
  deleteLeads: [
    '删除后不能恢复。用到的图片仍留在素材库里。',
    'It cannot be restored. The pictures it used stay in the library.',
  ],
} as const

export const speakActions = speaker(ACTION_WORDS)
