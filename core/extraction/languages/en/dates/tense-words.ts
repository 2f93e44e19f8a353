import type { Tense } from '../../../dates/grammar'

/** Besides these, words in -ed count as told. */
export const tenseWords: Record<Tense, readonly string[]> = {
  past: [
    ...`was were had did killed died won lost met began took gave made went came saw struck hit fell rose found held left
    became been has shut since`.split(/\s+/),
    // «the 4.5% it forecast in August»: what somebody foresaw was foreseen by then
    ...['it', 'he', 'she', 'they', 'we', 'bank', 'government'].flatMap((who) =>
      ['forecast', 'predicted', 'projected', 'planned', 'expected', 'anticipated'].map(
        (verb) => `${who} ${verb}`,
      ),
    ),
  ],
  reported:
    `said says told announced reported confirmed added noted wrote tweeted stated explained according`.split(
      /\s+/,
    ),
  future: [
    ...`will shall ll scheduled expected due plan plans planning upcoming slated hopes set forecast predicted projected likely
      poised planned anticipated rescheduled postponed effective deadline`.split(/\s+/),
    'is to',
    'are to',
    'was to',
    'were to',
    'may be',
    'his next',
    'her next',
    'its next',
    'their next',
  ],
  upcoming: [
    ...`holds hosts launches expires begins starts opens ends closes resumes continues meets faces plays votes visits heads travels departs
    takes`.split(/\s+/),
    'steps down',
    'reports quarterly',
    'reports results',
    'reports earnings',
    'meet again',
    'meets again',
  ],
  projected: [
    'would',
    'might',
    'could',
    ...'agreed voted decided vowed pledged promised threatened undertook'
      .split(' ')
      .map((verb) => `${verb} to`),
  ],
}
