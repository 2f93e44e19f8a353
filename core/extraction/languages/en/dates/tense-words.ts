import type { Tense } from '../../../dates/grammar'

/** Besides these, words in -ed count as told. */
export const tenseWords: Record<Tense, readonly string[]> = {
  past: [
    // "the 4.5% it forecast in August": the forecast was made then
    ...'it he she they we had than previously'
      .split(' ')
      .flatMap((before) => [`${before} forecast`, `${before} predicted`, `${before} projected`]),
    ...`was were had did killed died won lost met began took gave made went came saw struck hit fell rose found held left
    became been has shut since`.split(/\s+/),
  ],
  reported:
    `said says told announced reported confirmed added noted wrote tweeted stated explained according`.split(
      /\s+/,
    ),
  future: [
    ...[
      'they',
      'who',
      'we',
      ...`groups unions workers organizers organisers leaders activists residents farmers teachers students parents
      protesters doctors nurses drivers supporters officials authorities`.split(/\s+/),
    ].map((who) => `${who} plan`),
    ...'a an their another more further fresh'.split(' ').map((what) => `plan ${what}`),
    ...'they who we'.split(' ').flatMap((who) => [`${who} intend`, `${who} hope`]),
    'going to',
    ...'fixed set listed booked pencilled slated down'.split(' ').map((how) => `${how} for`),
    ...'adjourned postponed deferred remanded suspended delayed'.split(' ').map((how) => `${how} until`),
    'gearing up',
    ...`intends intending preparing will shall ll scheduled expected due plans planning upcoming slated hopes set forecast predicted projected likely
      poised planned anticipated rescheduled postponed effective deadline`.split(/\s+/),
    ...'expect aim hope pledge promise vow'.split(' ').map((verb) => `${verb} to`),
    ...'expects aims pledges promises vows'.split(' ').map((verb) => `${verb} to`),
    'is to',
    'are to',
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
    // «may» alone is a month as well
    ...`form hit strike come take begin start face seek return not also meet open close bring arrive decide hold vote visit raise cut
    announce`
      .split(/\s+/)
      .map((verb) => `may ${verb}`),
    'might',
    'could',
    // "invited leaders to a meeting on Monday"
    'invite',
    'invited',
    'invites',
    ...'agreed voted decided vowed pledged promised threatened undertook'
      .split(' ')
      .map((verb) => `${verb} to`),
  ],
  // "was to reopen on Wednesday", of an airport shut the day before
  intended: ['was', 'were'].flatMap((be) =>
    ['to', 'due', 'scheduled', 'expected', 'set', 'planned', 'slated'].map((plan) => `${be} ${plan}`),
  ),
}
