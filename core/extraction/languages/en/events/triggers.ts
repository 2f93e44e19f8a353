import type { EventType } from '@/core/extraction/extraction'

/**
 * English words that name happenings. Verbs: base form, or base/past/participle when irregular; `_` joins several words.
 * A `?` marks a weak word: common in other senses, so that it needs a date, an actor or a figure beside it.
 */
export const verbs: Partial<Record<EventType, string>> = {
  strike: `bomb shell bombard airstrike shoot_down/shot_down/shot_down intercept? torpedo pound? target?`,
  assault: `attack storm? ambush raid kill murder stab shoot/shot/shot wound injure clash massacre behead kidnap abduct
    rape assassinate open_fire/opened_fire/opened_fire fire_on/fired_on/fired_on ram? assault besiege capture? seize?
    overrun/overran/overrun recapture hijack poison`,
  invasion: `invade annex occupy cross_into/crossed_into/crossed_into`,
  deployment: `deploy mobilise mobilize withdraw/withdrew/withdrawn? pull_out/pulled_out/pulled_out station? dispatch?`,
  visit: `visit travel? arrive? tour? land_in/landed_in/landed_in fly_to/flew_to/flown_to return_to/returned_to/returned_to`,
  meeting: `meet/met/met? hold_talks/held_talks/held_talks convene? host? attend? gather? co-host`,
  agreement: `sign agree? ratify take_effect/took_effect/taken_effect come_into_force/came_into_force/come_into_force
    enter_into_force/entered_into_force/entered_into_force reach_an_agreement/reached_an_agreement/reached_an_agreement
    reach_a_deal/reached_a_deal/reached_a_deal strike_a_deal/struck_a_deal/struck_a_deal negotiate? initial?`,
  protest: `protest demonstrate rally march? riot walk_out/walked_out/walked_out boycott
    take_to_the_streets/took_to_the_streets/taken_to_the_streets go_on_strike/went_on_strike/gone_on_strike`,
  arrest: `arrest detain apprehend imprison jail remand_in_custody/remanded_in_custody/remanded_in_custody
    take_into_custody/took_into_custody/taken_into_custody`,
  election: `elect re-elect reelect vote? concede? campaign? drop_out/dropped_out/dropped_out`,
  appointment: `appoint nominate resign step_down/stepped_down/stepped_down sack dismiss? swear_in/swore_in/sworn_in
    inaugurate oust depose name? succeed? replace? promote? take_office/took_office/taken_office retire? abdicate quit/quit/quit?
    take_over/took_over/taken_over?`,
  disaster: `flood erupt? devastate? evacuate? rescue? hit/hit/hit? infect? make_landfall/made_landfall/made_landfall swamp?`,
  accident: `crash collide derail collapse capsize explode sink/sank/sunk? catch_fire/caught_fire/caught_fire drown
    overturn? burn? detonate run_aground/ran_aground/run_aground`,
  economic: `rise/rose/risen? fall/fell/fallen? drop? surge? plunge slump raise? lower? cut/cut/cut? hike? acquire? merge?
    file_for_bankruptcy/filed_for_bankruptcy/filed_for_bankruptcy devalue nationalise nationalize privatise shrink/shrank/shrunk?
    grow/grew/grown? increase? decrease? sell/sold/sold? buy/bought/bought? invest? lay_off/laid_off/laid_off climb? default? slide/slid/slid? slip? tumble soar jump? dip? rebound? weaken? strengthen? intervene? recall? strike_oil/struck_oil/struck_oil
    impose_sanctions/imposed_sanctions/imposed_sanctions impose_tariffs/imposed_tariffs/imposed_tariffs hold_rates/held_rates/held_rates`,
  legal: `sentence convict acquit charge? indict sue rule? plead_guilty/pleaded_guilty/pleaded_guilty extradite impeach
    overturn? uphold/upheld/upheld? ban outlaw legalise legalize prosecute fine? repeal enact dismiss? file? testify?
    plead_not_guilty/pleaded_not_guilty/pleaded_not_guilty adjourn? execute? pardon pass? approve? adopt? veto find_guilty/found_guilty/found_guilty`,
  sport: `win/won/won? beat/beat/beaten? defeat lose/lost/lost? score? draw/drew/drawn? qualify? finish? clinch
    equalise equalize sign_for/signed_for/signed_for set_a_record/set_a_record/set_a_record
    break_the_record/broke_the_record/broken_the_record knock_out/knocked_out/knocked_out outscore? retain? crown
    claim? advance? eliminate? host?`,
  science: `discover publish? launch? detect? identify? observe? lift_off/lifted_off/lifted_off dock? orbit? confirm? sequence?
    unveil? invent develop? clone land? find/found/found? reveal? record?`,
  other: `die win_the_bid/won_the_bid/won_the_bid win_the_contract/won_the_contract/won_the_contract win_a_contract/won_a_contract/won_a_contract restore? open? close? found? establish release? cancel suspend? postpone award? begin/began/begun? start? end? halt
    shut_down/shut_down/shut_down? destroy damage declare? vanish? disappear? happen occur? take_place/took_place/taken_place
    join? leave/left/left? move? hold/held/held? receive? create? celebrate? mark? reject? block? recover? free? reopen
    become/became/become? complete? introduce? pass_away/passed_away/passed_away break_out/broke_out/broken_out form? issue? deliver? suffer? seal? present? set/set/set? resume? extend? expire? spin_off/spun_off/spun_off`,
}

/** Nouns; plurals are formed. */
export const nouns: Partial<Record<EventType, string>> = {
  strike: `airstrike air_strike missile_strike drone_strike drone_attack missile_attack rocket_attack shelling bombardment
    bombing air_raid air_attack`,
  assault: `attack assault ambush raid? shooting stabbing murder killing clash battle? offensive assassination kidnapping
    massacre gunfight siege? hijacking fighting? terrorist_attack`,
  invasion: `invasion annexation occupation? incursion`,
  deployment: `deployment mobilisation mobilization troop_withdrawal withdrawal?`,
  exercise: `military_exercise military_drill war_game manoeuvre? joint_exercise naval_exercise drill? joint_drill`,
  visit: `visit state_visit trip? tour?`,
  meeting: `meeting? summit talk? conference? session?`,
  agreement: `agreement deal? treaty accord ceasefire truce pact memorandum?`,
  protest: `protest demonstration rally? riot unrest? walkout sit-in strike_action march? boycott?`,
  arrest: `arrest detention?`,
  election: `election referendum runoff by-election ballot? general_election presidential_election vote?`,
  appointment: `appointment? resignation inauguration dismissal?`,
  disaster: `earthquake quake flood flooding hurricane cyclone typhoon wildfire eruption landslide tsunami drought? tornado
    avalanche outbreak epidemic? pandemic? bushfire storm? aftershock famine? blaze`,
  accident: `crash collision derailment accident explosion blast fire? collapse? shipwreck stampede`,
  economic: `acquisition? merger? bankruptcy rate_hike rate_cut layoff? inflation? sanction? tariff? takeover? devaluation`,
  legal: `trial verdict sentencing ruling? lawsuit indictment conviction? impeachment? hearing?`,
  sport: `match? victory? final? championship? win? defeat? tournament? grand_prix? race?`,
  science: `discovery? launch? spacewalk? study? mission?`,
  other: `accolades_include awards_include honours_include honors_include prizes_include death? opening? funeral ceremony? launch?`,
}
