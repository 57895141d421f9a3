import type { PatternSpec } from './pattern-spec'

const p = (
  rule: string,
  [seq, gap, flags]: [string, number, string?],
  mode: PatternSpec['mode'] = 'firm',
): PatternSpec => (flags === undefined ? { rule, mode, seq, gap } : { rule, mode, seq, gap, flags })

/** Claims over the parts of `parts-family.ts`; the form is that of `patterns.ts`. */
export const FAMILY_PATTERNS: readonly PatternSpec[] = [
  // ── food and goods ──
  p('HF-CLAIM', ['wear works bodyPart|disease', 8, 'hedge mild doctor source']),
  p('HF-CLAIM', ['wear bodyPart|disease turned|vanish', 12, 'hedge mild doctor source']),
  p('HF-CLAIM', [
    'tonic|goods|product worksHard bodyPart|disease',
    6,
    'hedge mild medicated source',
  ]),
  p('HF-CLAIM', [
    'tonic|goods|product bodyPart|disease worksHard|turned',
    9,
    'hedge mild medicated',
  ]),
  p('HF-CLAIM', ['consume tonic|goods bodyPart|disease turned', 9, 'hedge mild medicated']),
  p('HF-CLAIM', ['wear|tonic|product mends', 8, 'hedge mild medicated source']),
  p('HF-CLAIM', ['goods mends mends', 8, 'hedge mild medicated source']),
  p('HF-CLAIM', ['product works bodyPart|disease', 8, 'hedge mild medicated']),
  // ── traditional hands ──
  p('TCM-CLAIM', ['tcmHand illWide tcmWell', 12, 'hedge doctor']),
  p('TCM-CLAIM', ['tcmHand tcmWell', 6, 'hedge doctor near']),
  p('TCM-CLAIM', ['tcmHand tcmPoison tcmOut', 12, 'doctor']),
  p('TCM-CLAIM', ['tcmHand tcmOut', 10, 'doctor near']),
  p('TCM-CLAIM', ['tcmHand everyIll', 10, 'hedge doctor']),
  p('TCM-CLAIM', ['tcmOpen illWide tcmWell|turned', 12, 'doctor']),
  p('TCM-CLAIM', [
    'heirloomMore tcmHand|heirloomThing|disease tcmWell|healStrong|turned',
    12,
    'doctor',
  ]),
  p('TCM-CLAIM', ['tcmHand illWide turned|healStrong|vanish', 12, 'hedge doctor']),
  // ── false science ──
  p('RUMOR-CARE', ['mishap folkAid folkBest', 14, '']),
  p('RUMOR-CARE', ['folkAid folkBest', 8, '']),
  p('RUMOR-CARE', ['folkAid canSave mishap', 2, '']),
  p('RUMOR-CARE', ['folkAid mishap folkBest', 12, '']),
  p('RUMOR-CARE', ['careThing careGood', 8, '']),
  p('RUMOR-CARE', ['careThing|disease|tabooWhen careHarmSure', 14, 'source']),
  p('RUMOR-CARE', ['careThing careHarm', 12, 'source']),
  p('RUMOR-CARE', ['tabooWhen tabooDo tabooHarm', 14, '']),
  p('RUMOR-FOOD', ['rumorFood foodAnd pairIll', 8, '']),
  // ── sources ──
  p('CITE-VAGUE', ['someScience|science pct|numberTold|eachOf', 24, 'source ownData']),
  p('CITE-VAGUE', ['someScience|science scienceSays', 24, 'source ownData']),
  // ── fear ──
  p('FEAR-THREAT', ['neglect ruin', 14, 'mild']),
  p('FEAR-THREAT', ['symptom|disease|alarmBody doomNow doomWhat', 12, '']),
  p('FEAR-THREAT', ['symptom|disease|bombBody bombs', 10, '']),
  p('FEAR-THREAT', ['bombs bombBody', 8, '']),
  p('FEAR-THREAT', ['symptom already already2', 10, 'mild']),
  p('FEAR-THREAT', ['fearIf|neglect doomWhat', 14, 'mild']),
  p('FEAR-THREAT', ['doomNow doomWhat', 8, 'mild']),
  p('FEAR-THREAT', ['nextYou', 0, '']),
  p('FEAR-THREAT', ['symptom closeDeath|bombs', 14, '']),
  p('FEAR-THREAT', ['bombs symptom', 14, '']),
  p('FEAR-BAIT', ['shout shoutBad', 20, '']),
  // ── medicines ──
  p('DRUG-STOP', ['anyDrug|chronicDrug|rxDrug quitPlain', 12, 'doctor']),
  p('DRUG-STOP', ['quitPlain anyDrug|chronicDrug', 6, 'doctor']),
  p('DRUG-BUY', ['soldDrug|rxDrug hand', 16, '']),
  p('DRUG-BUY', ['hand soldDrug|rxDrug', 8, '']),
  p('DRUG-STOP', ['mishap rxDrug|soldDrug giveIt', 10, 'doctor']),
  p('DRUG-STOP', ['mishap giveIt rxDrug', 8, 'doctor']),
  p('DRUG-STOP', ['leftover giveIt', 12, '']),
  // ── safety ──
  p('SAFE-EASE', ['whatever noMatter', 8, 'advised negated']),
  p('SAFE-ASSERT', [
    'careThing|tcmHand|wear|tonic|product noEffectAtAll',
    12,
    'advised source negated',
  ]),
  p('SAFE-EASE', ['surely painless', 8, 'advised negated']),
  p('SAFE-ASSERT', ['notOnce mishaps', 6, 'if advised negated']),
  // ── rates ──
  p('RATE-EFFECT', ['ratio pct|everyPct', 10, 'source']),
  p('RATE-COUNT', ['tallySum count', 12, 'source']),
  p('RATE-COUNT', ['count tally count', 14, 'source hedge']),
  p('RATE-EFFECT', ['pct|outOf|nPeople tally|outcome', 14, 'source near']),
  p('RATE-COUNT', ['count tally|outcome', 10, 'source near']),
  p('RATE-EFFECT', ['nineOfTen tally|outcome|turned|well|discard|healStrong', 8, 'source']),
  p('RATE-COUNT', ['count noLoss', 14, 'source']),
  p('RATE-EFFECT', ['pct tally', 12, 'source hedge near']),
  p('RATE-EFFECT', ['tally pct', 8, 'source hedge near']),
  // ── superlatives ──
  p('ABS-TOP', ['globe mostAny', 4, 'award']),
  p('ABS-TOP', ['globe crown', 12, 'award']),
  p('ABS-TOP', ['scope|globe peerless', 12, '']),
  p('ABS-OWN', ['own|we|hospital crown', 12, 'award']),
  p('ABS-OWN', ['own|we|hospital mostAny praised', 8, 'award']),
  p('ABS-TOP', ['mostAny mostAny', 8, '']),
  // ── cure ──
  p('CURE-CLAIM', ['deptHouse rootHeal disease|theIll', 2, 'doctor']),
  p('CURE-CLAIM', ['theIll|disease surely outcome', 10, 'hedge doctor']),
  p('CURE-CLAIM', ['surely outcome', 8, 'hedge doctor near']),
  p('CURE-CLAIM', ['own|we everyone|surely outcome|healStrong', 12, 'hedge doctor']),
  p('CURE-CLAIM', ['dur|quick outcome', 8, 'hedge doctor near claimNear']),
  p('CURE-GUARANTEE', ['unpaid', 0, '']),
  p('CURE-GUARANTEE', ['theIll|disease onPaper', 16, 'hedge doctor near']),
  p('CURE-CLAIM', ['surely theIll|disease outcome', 10, 'hedge doctor']),
  p('CURE-CLAIM', ['dur|quick theIll|disease surely outcome', 10, 'hedge doctor']),
]
