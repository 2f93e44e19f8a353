import type { EventType } from '../../extraction/extraction'

/**
 * What the codes of CAMEO mean, by the labels of its codebook (P. Schrodt, CAMEO 1.1b3, 2012; GDELT's CAMEO.eventcodes.txt).
 * Of four digits those that say something else than their first three.
 */
const labels = new Map(
  `
010 Make statement
011 Decline comment
012 Make pessimistic comment
013 Make optimistic comment
014 Consider policy option
015 Acknowledge or claim responsibility
016 Deny responsibility
017 Engage in symbolic act
018 Make empathetic comment
019 Express accord
020 Appeal
021 Appeal for material cooperation
022 Appeal for diplomatic cooperation
023 Appeal for aid
024 Appeal for political reform
025 Appeal to yield
026 Appeal to others to meet or negotiate
027 Appeal to others to settle dispute
028 Appeal to others to engage in or accept mediation
030 Express intent to cooperate
031 Express intent to engage in material cooperation
032 Express intent to provide diplomatic cooperation
033 Express intent to provide material aid
034 Express intent to institute political reform
035 Express intent to yield
036 Express intent to meet or negotiate
037 Express intent to settle dispute
038 Express intent to accept mediation
039 Express intent to mediate
040 Consult
041 Discuss by telephone
042 Make a visit
043 Host a visit
044 Meet at a third location
045 Mediate
046 Engage in negotiation
050 Engage in diplomatic cooperation
051 Praise or endorse
052 Defend verbally
053 Rally support on behalf of
054 Grant diplomatic recognition
055 Apologize
056 Forgive
057 Sign formal agreement
060 Engage in material cooperation
061 Cooperate economically
062 Cooperate militarily
063 Engage in judicial cooperation
064 Share intelligence or information
070 Provide aid
071 Provide economic aid
072 Provide military aid
073 Provide humanitarian aid
074 Provide military protection or peacekeeping
075 Grant asylum
080 Yield
081 Ease administrative sanctions
082 Ease political dissent
083 Accede to demands for political reform
084 Return, release
0841 Return, release persons
0842 Return, release property
085 Ease economic sanctions, boycott, embargo
086 Allow international involvement
0861 Receive deployment of peacekeepers
0862 Receive inspectors
0863 Allow delivery of humanitarian aid
087 De-escalate military engagement
0871 Declare truce, ceasefire
0872 Ease military blockade
0873 Demobilize armed forces
0874 Retreat or surrender militarily
090 Investigate
091 Investigate crime, corruption
092 Investigate human rights abuses
093 Investigate military action
094 Investigate war crimes
100 Demand
101 Demand information, investigation
102 Demand policy support
103 Demand aid, protection, or peacekeeping
104 Demand political reform
105 Demand that target yields
106 Demand withdrawal
107 Demand ceasefire
108 Demand meeting, negotiation
110 Disapprove
111 Criticize or denounce
112 Accuse
1121 Accuse of crime, corruption
1122 Accuse of human rights abuses
1123 Accuse of aggression
1124 Accuse of war crimes
1125 Accuse of espionage, treason
113 Rally opposition against
114 Complain officially
115 Bring lawsuit against
116 Find guilty or liable
120 Reject
121 Reject material cooperation
122 Reject request or demand for material aid
123 Reject request or demand for political reform
124 Refuse to yield
125 Reject proposal to meet, discuss, or negotiate
126 Reject mediation
127 Reject plan, agreement to settle dispute
128 Defy norms, law
129 Veto
130 Threaten
131 Threaten non-force
132 Threaten with administrative sanctions
133 Threaten political dissent, protest
134 Threaten to halt negotiations
135 Threaten to halt mediation
136 Threaten to halt international involvement
137 Threaten with violent repression
138 Threaten to use military force
139 Give ultimatum
140 Engage in political dissent
141 Demonstrate or rally
142 Conduct hunger strike
143 Conduct strike or boycott
144 Obstruct passage, block
145 Protest violently, riot
150 Demonstrate military or police power
151 Increase police alert status
152 Increase military alert status
153 Mobilize or increase police power
154 Mobilize or increase armed forces
160 Reduce relations
161 Reduce or break diplomatic relations
162 Reduce or stop aid
163 Impose embargo, boycott, or sanctions
164 Halt negotiations
165 Halt mediation
166 Expel or withdraw
1661 Expel or withdraw peacekeepers
1662 Expel or withdraw inspectors, observers
1663 Expel or withdraw aid agencies
170 Coerce
171 Seize or damage property
1711 Confiscate property
1712 Destroy property
172 Impose administrative sanctions
1721 Impose restrictions on political freedoms
1722 Ban political parties or politicians
1723 Impose curfew
1724 Impose state of emergency or martial law
173 Arrest, detain, or charge with legal action
174 Expel or deport individuals
175 Use tactics of violent repression
180 Use unconventional violence
181 Abduct, hijack, or take hostage
182 Physically assault
1821 Sexually assault
1822 Torture
1823 Kill by physical assault
183 Conduct suicide, car, or other non-military bombing
1831 Carry out suicide bombing
1832 Carry out car bombing
1833 Carry out roadside bombing
184 Use as human shield
185 Attempt to assassinate
186 Assassinate
190 Use conventional military force
191 Impose blockade, restrict movement
192 Occupy territory
193 Fight with small arms and light weapons
194 Fight with artillery and tanks
195 Employ aerial weapons
196 Violate ceasefire
200 Use unconventional mass violence
201 Engage in mass expulsion
202 Engage in mass killings
203 Engage in ethnic cleansing
204 Use weapons of mass destruction
2041 Use chemical, biological, or radiological weapons
2042 Detonate nuclear weapons
`
    .trim()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)] as const),
)

/** By the longest beginning of the code that stands here. */
const types: Readonly<Record<string, EventType>> = {
  '01': 'statement',
  '02': 'demand',
  '03': 'statement',
  '04': 'meeting',
  '042': 'visit',
  '043': 'visit',
  '05': 'statement',
  '054': 'agreement',
  '057': 'agreement',
  '061': 'economic',
  '063': 'legal',
  '071': 'economic',
  '074': 'deployment',
  '085': 'economic',
  '0861': 'deployment',
  '0871': 'agreement',
  '09': 'legal',
  '10': 'demand',
  '11': 'statement',
  '115': 'legal',
  '116': 'legal',
  '12': 'statement',
  '13': 'statement',
  '14': 'protest',
  '15': 'deployment',
  '163': 'economic',
  '172': 'legal',
  '173': 'arrest',
  '175': 'assault',
  '18': 'assault',
  '183': 'strike',
  '19': 'strike',
  '191': 'deployment',
  '192': 'invasion',
  '20': 'assault',
  '204': 'strike',
}

/** The label of a code, else of the longest code that it refines; `Event` for none of CAMEO's. */
export function cameoWords(code: string): string {
  for (let length = code.length; length >= 3; length--) {
    const label = labels.get(code.slice(0, length))
    if (label !== undefined) return label
  }
  return labels.get(`${code}0`) ?? 'Event'
}

/** The type of ours that a code belongs to. */
export function typeOfCameo(code: string): EventType {
  for (let length = code.length; length >= 2; length--) {
    const type = types[code.slice(0, length)]
    if (type !== undefined) return type
  }
  return 'other'
}
