import { describe, expect, test } from 'vitest'
import { found, type Row } from './table'

const absolute: Row[] = [
  ['2020-07-01', 'The treaty was signed on 19 December 2019 in Vienna.', '19 December 2019=2019-12-19'],
  ['2020-07-01', 'The treaty was signed on December 19, 2019, in Vienna.', 'December 19, 2019=2019-12-19'],
  ['2020-07-01', 'He was born on the 3rd of May, 1957.', '3rd of May, 1957=1957-05-03'],
  ['2020-07-01', 'It opened on March 3rd, 2018.', 'March 3rd, 2018=2018-03-03'],
  ['2020-07-01', 'They met on Tuesday, 5 May 2020, by video.', 'Tuesday, 5 May 2020=2020-05-05'],
  ['2020-07-01', 'They met on Tuesday, May 5 by video.', 'Tuesday, May 5=2020-05-05'],
  ['2020-07-01', 'The report is dated Sept. 4, 2018.', 'Sept. 4, 2018=2018-09-04'],
  ['2020-07-01', 'Filed on 2020-05-31 at the court.', '2020-05-31=2020-05-31'],
  ['2020-07-01', 'Filed on 31/05/2020 at the court.', '31/05/2020=2020-05-31'],
  ['2020-07-01', 'Filed on 12/25/2019 at the court.', '12/25/2019=2019-12-25'],
  ['2020-07-01', 'It began in March 2019 and ended in May 2020.', 'March 2019=2019-03', 'May 2020=2020-05'],
  ['2020-07-01', 'She was elected in 2015 and again in 2019.', '2015=2015', '2019=2019'],
  ['2020-07-01', 'The telescope, due for launch in 2021, was built.', '2021=2021'],
  ['2020-07-01', 'In the 1990s he lived in Rome.', '1990s=199X'],
  ['2020-07-01', "Hits of the '80s and the 90s.", "'80s=198X", '90s=199X'],
  ['2020-07-01', 'A painting from the late 19th century.', '19th century=18XX'],
  ['2020-07-01', 'A temple of the third century BC.', 'third century BC=-02XX'],
  ['2020-07-01', 'Caesar was killed in 44 BC.', '44 BC=-0043'],
  ['2020-07-01', 'Vesuvius erupted in AD 79.', 'AD 79=0079'],
  ['2021-02-01', 'Output grew in the third quarter of 2020.', 'third quarter of 2020=2020-35'],
  ['2021-02-01', 'Revenue rose in Q3 2020.', 'Q3 2020=2020-35'],
  ['2021-02-01', 'Sales fell in the first half of 2020.', 'first half of 2020=2020-40'],
  ['2021-02-01', 'Profits doubled in the fourth quarter.', 'fourth quarter=2020-36'],
  [
    '2021-02-01',
    'Fires in the summer of 2019 and in winter 2018.',
    'in the summer of 2019=2019-22',
    'in winter 2018=2018-24',
  ],
  ['2020-07-01', 'The first week of March 2020 was quiet.', 'first week of March 2020=2020-03'],
]

const press: Row[] = [
  ['2024-12-04', 'The bank sees 4.1%, down from the 4.5% it forecast in August.', 'August=2024-08'],
  ['2025-02-13', 'Parents plan their own march in the town on Saturday.', 'Saturday=2025-02-15'],
  [
    '2025-02-13',
    'A rider was killed in March 2022. In November that year a coroner wrote to the council.',
    'March 2022=2022-03',
    'November that year=2022-11',
  ],
  ['2023-08-20', 'Sentencing is set for Nov. 14, a judge said.', 'Nov. 14=2023-11-14'],
  ['2023-08-20', 'He is to leave office on October 2.', 'October 2=2023-10-02'],
  ['2023-08-20', 'The court adjourned the case to 4 September.', '4 September=2023-09-04'],
  [
    '2023-08-20',
    'He quit on Nov 6, 2018. The following Monday he left.',
    'Nov 6, 2018=2018-11-06',
    'The following Monday=2018-11-12',
  ],
  ['2023-08-20', 'Prices fell from the same month last year.', 'the same month last year=2022-08'],
  ['2023-08-20', 'They met on the 12th of last month.', '12th of last month=2023-07-12'],
  ['2023-08-20', 'On August 6 and 9, 1945, bombs fell.', 'August 6 and 9, 1945={1945-08-06,1945-08-09}'],
  ['2023-08-20', 'The 2022/23 season was long.', '2022/23=2022/2023'],
  [
    '2023-08-20',
    'The truce began on Thursday and expires on Monday.',
    'Thursday=2023-08-17',
    'Monday=2023-08-21',
  ],
  ['2023-08-20', 'In the 1800s buffalo were hunted.', '1800s=18XX'],
  ['2023-08-20', 'It started on December 22, last year.', 'December 22, last year=2022-12-22'],
  ['2021-05-12', 'The money was gone on Christmas Day 2017.', 'Christmas Day 2017=2017-12-25'],
  ['2019-02-17', 'They have not won since Boxing Day.', 'since Boxing Day=2018-12-26/..'],
  ['2019-02-17', "She died on New Year's Eve.", "New Year's Eve=2018-12-31"],
  ['2019-02-17', 'Rennie is suspended for the match on March 2.', 'March 2=2019-03-02'],
  ['2024-12-06', 'The door to a cut in February is now wide open.', 'February=2025-02'],
  ['2024-12-06', 'Prices were expected to ease in the fourth quarter.', 'fourth quarter=2024-36'],
  ['2023-03-09', 'Parliament holds its first sitting on April 10.', 'April 10=2023-04-10'],
  ['2023-03-09', 'She will follow him when he steps down in the fall.', 'in the fall=2023-23'],
  ['2018-06-27', 'Workers voted to extend their strike until Friday.', 'Friday=2018-06-29'],
  ['2018-06-27', 'The sides agreed to meet again on Saturday.', 'Saturday=2018-06-30'],
  [
    '2019-07-30',
    'In March 2018 a robot broke. Regulators closed the inquiry in January.',
    'March 2018=2018-03',
    'January=2019-01',
  ],
  ['2019-02-17', 'Replays of Sunday 17 are online.', 'Sunday 17=2019-02-17'],
]

const unseen: Row[] = [
  ['2025-02-13', "Farmers' groups plan their own march in Lisbon on Saturday.", 'Saturday=2025-02-15'],
  ['2025-02-13', 'Nurses, who plan a walkout on Sunday, want more pay.', 'Sunday=2025-02-16'],
  ['2025-02-13', 'Critics attacked the plan on Monday.', 'Monday=2025-02-10'],
  ['2025-02-13', 'She invited the union to a meeting on Monday.', 'Monday=2025-02-17'],
  ['2025-02-13', 'He was invited to a dinner on Wednesday.', 'Wednesday=2025-02-12'],
  ['2024-12-04', 'The bank sees 4% growth, down from the 5% it forecast in August.', 'August=2024-08'],
  ['2024-12-04', 'Growth was slower than predicted in May.', 'May=2024-05'],
  ['2024-12-04', 'A rise is forecast in January.', 'January=2025-01'],
  [
    '2025-08-09',
    'The bridge closed in March 2022. In November that year it fell.',
    'March 2022=2022-03',
    'November that year=2022-11',
  ],
  [
    '2025-08-09',
    'The mine opened in May 2019. It flooded in June of the following year.',
    'May 2019=2019-05',
    'June of the following year=2020-06',
  ],
]

const relative: Row[] = [
  ['2019-09-14', 'In findings published Tuesday by a team, water was found.', 'Tuesday=2019-09-10'],
  [
    '2019-09-14',
    'He said on Friday that talks will resume on Monday.',
    'Friday=2019-09-13',
    'Monday=2019-09-16',
  ],
  ['2019-09-14', 'The president will visit Paris on Wednesday.', 'Wednesday=2019-09-18'],
  ['2019-09-14', 'The hearing was held last Saturday.', 'last Saturday=2019-09-07'],
  ['2019-09-14', 'The hearing is set for next Tuesday.', 'next Tuesday=2019-09-17'],
  ['2019-09-14', 'Police arrested him on Saturday.', 'Saturday=2019-09-14'],
  [
    '2019-09-14',
    'Yesterday she won; today she rests and tomorrow she leaves.',
    'Yesterday=2019-09-13',
    'today=2019-09-14',
    'tomorrow=2019-09-15',
  ],
  ['2019-09-14', 'He died last night, a day after surgery.', 'last night=2019-09-13'],
  ['2019-09-14', 'She resigned last month and left last year.', 'last month=2019-08', 'last year=2018'],
  ['2019-09-14', 'The vote is expected next week.', 'next week=2019-09-16/2019-09-22'],
  ['2019-09-14', 'Three people drowned over the weekend.', 'over the weekend=2019-09-14/2019-09-15'],
  ['2019-09-17', 'Three people drowned over the weekend.', 'over the weekend=2019-09-14/2019-09-15'],
  [
    '2019-09-14',
    'It was shut three days ago and sold two years ago.',
    'three days ago=2019-09-11',
    'two years ago=2017',
  ],
  ['2019-09-14', 'He was jailed in October.', 'October=2018-10'],
  ['2019-09-14', 'He was jailed on 20 December.', '20 December=2018-12-20'],
  ['2019-09-14', 'The summit will be held in November.', 'November=2019-11'],
  ['2019-09-14', 'He was jailed last March.', 'last March=2019-03'],
  ['2019-09-14', 'The company shed jobs in May and in August.', 'May=2019-05', 'August=2019-08'],
  ['2019-09-14', 'Rains destroyed crops this summer.', 'this summer=2019-22'],
  ['2019-09-14', 'It was hacked earlier this year.', 'this year=2019'],
  [
    '2019-09-14',
    'He was hurt on 1 September 2019 and died the next day.',
    '1 September 2019=2019-09-01',
    'the next day=2019-09-02',
  ],
  [
    '2019-09-14',
    'He was hurt on 1 September 2019 and died two days later.',
    '1 September 2019=2019-09-01',
    'two days later=2019-09-03',
  ],
  ['2019-09-14', 'He won in 2010 and lost the following year.', '2010=2010', 'the following year=2011'],
  ['2019-09-14', 'The march began on Friday, 13 September.', 'Friday, 13 September=2019-09-13'],
]

const intervals: Row[] = [
  ['2020-07-01', 'He has led the party since 1994.', 'since 1994=1994/..'],
  ['2020-07-01', 'Borders have been shut since early March.', 'since early March=2020-03/..'],
  ['2020-07-01', 'He ruled from 1981 to 2011.', '1981 to 2011=1981/2011'],
  ['2020-07-01', 'She served between 2010 and 2015.', '2010 and 2015=2010/2015'],
  ['2020-07-01', 'The 2014-2018 plan failed.', '2014-2018=2014/2018'],
  ['2020-07-01', 'The fair ran from 12 to 15 March 2020.', '12 to 15 March 2020=2020-03-12/2020-03-15'],
  ['2020-07-01', 'The fair ran March 12-15.', 'March 12-15=2020-03-12/2020-03-15'],
  ['2020-07-01', 'It rained from March to June 2019.', 'March to June 2019=2019-03/2019-06'],
  [
    '2020-07-01',
    'It lasted from November 2019 to February 2020.',
    'November 2019 to February 2020=2019-11/2020-02',
  ],
  ['2022-12-19', 'They lost ground in the summer and autumn.', 'in the summer and autumn=2022-22/2022-23'],
]

const noDates: Row[] = [
  ['2020-07-01', 'You may march on; the sun may fall and spring back.'],
  ['2020-07-01', 'Theresa May and April Jones met August Wilson.'],
  ['2020-07-01', 'The daughter of one resident, June Marsden, wrote to Arthur May, 71.'],
  ['2020-07-01', 'She finished in 2:14:04 and won 3-1 on Route 66.'],
  ['2020-07-01', 'The 9/11 Commission and the April 6 Youth Movement.'],
  ['2020-07-01', 'He told the Sunday Times about Black Friday.'],
  ['2020-07-01', 'The man, 68, lives 110 light-years from the Sun.'],
  ['2020-07-01', 'Some 2000 people and 1500 soldiers came.'],
  ['2020-07-01', 'UN Resolution 1701 and flight 2019 were cited.'],
  ['2020-07-01', 'In recent weeks, for ten months, right now, years ago.'],
  ['2020-07-01', 'It happened two days after the vote, a week before it.'],
  ['2020-07-01', 'He was in his 90s, and USA Today wrote of it.'],
  ['2020-07-01', 'On 31 February 2020 nothing happened.'],
  ['2020-07-01', 'See files 2022/1234567890/05 and 2022/05/1234567890 of the court.'],
  ['2020-07-01', 'He works every Friday and plays at the Winter Olympics.'],
]

describe.each([
  ['absolute', absolute],
  ['press', press],
  ['relative', relative],
  ['unseen', unseen],
  ['intervals', intervals],
  ['no dates', noDates],
])('English dates: %s', (_name, rows) => {
  test.each(rows.map((row) => ({ row, sentence: row[1] })))('$sentence', ({ row }) => {
    const [, , ...expected] = row
    expect(found(row)).toEqual(expected)
  })
})
