import type { PatternSpec } from './patterns'

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
  p('HF-CLAIM', ['product works bodyPart|disease', 8, 'hedge mild medicated']),
  // ── traditional hands ──
  p('TCM-CLAIM', ['tcmHand illWide tcmWell', 12, 'hedge doctor']),
  p('TCM-CLAIM', ['tcmHand tcmWell', 6, 'hedge doctor near']),
  p('TCM-CLAIM', ['tcmHand tcmPoison tcmOut', 12, 'doctor']),
  p('TCM-CLAIM', ['tcmHand tcmOut', 10, 'doctor near']),
  p('TCM-CLAIM', ['tcmOpen illWide tcmWell|turned', 12, 'doctor']),
  p('TCM-CLAIM', [
    'heirloomMore tcmHand|heirloomThing|disease tcmWell|healStrong|turned',
    12,
    'doctor',
  ]),
  p('TCM-CLAIM', ['tcmHand illWide turned|healStrong|vanish', 12, 'hedge doctor']),
  // ── false science ──
  p('RUMOR-CARE', ['mishap folkAid folkBest', 14, 'doctor']),
  p('RUMOR-CARE', ['folkAid folkBest', 8, 'doctor']),
  p('RUMOR-CARE', ['careThing careHarm', 12, 'hedge source doctor']),
  p('RUMOR-CARE', ['tabooWhen tabooDo tabooHarm', 14, 'doctor']),
  p('RUMOR-FOOD', ['rumorFood foodAnd pairIll', 8, '']),
  // ── sources ──
  p('CITE-VAGUE', ['someScience pct|numberTold|eachOf', 24, 'source ownData']),
  p('CITE-VAGUE', ['someScience scienceSays', 18, 'source ownData']),
  // ── fear ──
  p('FEAR-THREAT', ['neglect ruin', 14, 'mild']),
  p('FEAR-THREAT', ['symptom|disease|alarmBody doomNow doomWhat', 12, '']),
  p('FEAR-THREAT', ['symptom|disease|bombBody bombs', 10, '']),
  p('FEAR-THREAT', ['bombs bombBody', 8, '']),
  p('FEAR-THREAT', ['symptom already already2', 10, 'mild']),
  p('FEAR-BAIT', ['shout shoutBad', 20, '']),
  // ── medicines ──
  p('DRUG-STOP', ['anyDrug|chronicDrug|rxDrug quitPlain', 12, 'doctor']),
  p('DRUG-STOP', ['quitPlain anyDrug|chronicDrug', 6, 'doctor']),
  p('DRUG-BUY', ['soldDrug|rxDrug hand', 16, '']),
  p('DRUG-BUY', ['hand soldDrug|rxDrug', 8, '']),
  p('DRUG-STOP', ['leftover giveIt', 12, '']),
  // ── safety ──
  p('SAFE-EASE', ['whatever noMatter', 8, 'doctor negated']),
  p('SAFE-ASSERT', ['notOnce mishaps', 6, 'if doctor negated']),
  // ── rates ──
  p('RATE-EFFECT', ['ratio pct|everyPct', 10, 'source']),
  p('RATE-COUNT', ['tallySum count', 12, 'source']),
  p('RATE-COUNT', ['count tally count', 14, 'source hedge']),
  p('RATE-EFFECT', ['pct tally', 12, 'source hedge near']),
  p('RATE-EFFECT', ['tally pct', 8, 'source hedge near']),
  // ── superlatives ──
  p('ABS-TOP', ['globe mostAny', 4, 'award']),
  p('ABS-TOP', ['globe crown', 12, 'award']),
  p('ABS-OWN', ['own|we|hospital crown', 12, 'award']),
  p('ABS-OWN', ['own|we|hospital mostAny praised', 8, 'award']),
  p('ABS-TOP', ['mostAny mostAny', 8, '']),
  // ── cure ──
  p('CURE-CLAIM', ['deptHouse rootHeal disease|theIll', 2, 'doctor']),
  p('CURE-CLAIM', ['theIll|disease surely outcome', 10, 'hedge doctor']),
  p('CURE-CLAIM', ['surely theIll|disease outcome', 10, 'hedge doctor']),
  p('CURE-CLAIM', ['dur|quick theIll|disease surely outcome', 10, 'hedge doctor']),
]
